package org.concordsim.model.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.concordsim.model.customer.Offering;
import org.concordsim.model.event.Segment;
import org.junit.jupiter.api.Test;

class PortfolioTest {
    private final Offering first = new Offering(new double[] {0});
    private final Portfolio portfolio = new Portfolio(first, false);

    @Test
    void aSegmentHasItsOwnEditionFromItsFirstLaunch() {
        Offering next = new Offering(new double[] {1});
        portfolio.launch(Segment.MID, new Edition(next, 0.3));
        assertThat(portfolio.offering(Segment.MID)).isSameAs(next);
        assertThat(portfolio.offering(Segment.SMALL)).isSameAs(first);
        assertThat(portfolio.edition(Segment.MID).planned()).isEqualTo(0.3);
        assertThat(portfolio.edition(Segment.SMALL).planned()).isNaN();
    }

    @Test
    void anEditionReachesThePartOfTheMoneyProposedThatWasBooked() {
        assertThat(portfolio.edition(Segment.MID).reached()).isNaN();
        portfolio.decided(Segment.MID, first, 300, 0);
        portfolio.decided(Segment.MID, first, 100, 80);
        assertThat(portfolio.edition(Segment.MID).reached()).isCloseTo(0.2, within(1e-12));
        assertThat(portfolio.edition(Segment.MID).expected(0.4, 400)).isCloseTo(0.3, within(1e-12));
        assertThat(portfolio.edition(Segment.SMALL).reached()).isNaN();
    }

    @Test
    void proposalsOfAnEditionThatIsNoLongerOnSaleCountForNone() {
        portfolio.launch(Segment.MID, new Edition(new Offering(new double[] {1}), 0.3));
        portfolio.decided(Segment.MID, first, 300, 300);
        assertThat(portfolio.edition(Segment.MID).reached()).isNaN();
    }
}
