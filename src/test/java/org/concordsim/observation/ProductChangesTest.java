package org.concordsim.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.concordsim.model.event.DealEvent.Decided;
import org.concordsim.model.event.FirmEvent.ProductChanged;
import org.concordsim.model.event.FirmEvent.ProductJudged;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.model.event.Segment;
import org.junit.jupiter.api.Test;

class ProductChangesTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static ProductChanged change(double day, Segment segment, double before, double after) {
        return new ProductChanged(day, segment, before, after, 0.02, 0.01, 0.4);
    }

    private static ProductJudged judged(double day, Segment segment, boolean success) {
        return new ProductJudged(day, segment, 0.4, success ? 0.5 : 0.3, success);
    }

    private static Decided decided(double day, Segment segment, boolean won) {
        return new Decided(day, 1, segment, won ? JourneyEnd.WON : JourneyEnd.NO_DECISION, 1, true);
    }

    @Test
    void failingProductsAreCountedWhereTheyWereJudged() {
        Hearing h = Hearing.of(
                judged(90, Segment.SMALL, false),
                judged(105, Segment.SMALL, true),
                judged(110, Segment.MID, false),
                judged(200, Segment.MID, false));
        assertThat(h.whole("productFailureShare")).isCloseTo(2.0 / 3, EXACT);
        assertThat(h.quarter("productFailureShare", 1)).isCloseTo(0.5, EXACT);
        assertThat(h.quarter("productFailureShare", 2)).isCloseTo(1, EXACT);
        assertThat(h.segment("productFailureShare", "small")).isZero();
        assertThat(h.has("productFailureShare", "all", "q3")).isFalse();
        assertThat(h.whole("productPlanReached")).isCloseTo((1.25 + 0.75 + 0.75) / 3, EXACT);
    }

    @Test
    void aProductThatFitsNoBetterIsWorseWhateverTheMarketSaid() {
        Hearing h = Hearing.of(
                change(90, Segment.SMALL, 0.6, 0.5),
                change(105, Segment.SMALL, 0.6, 0.5),
                change(110, Segment.MID, 0.6, 0.7),
                change(120, Segment.MID, 0.7, 0.7));
        assertThat(h.whole("productChanges")).isCloseTo(3, EXACT);
        assertThat(h.whole("productWorseShare")).isCloseTo(2.0 / 3, EXACT);
        assertThat(h.segment("productWorseShare", "mid")).isCloseTo(0.5, EXACT);
        assertThat(h.whole("productEarlyInput")).isCloseTo(0.02, EXACT);
        assertThat(h.whole("productLateInput")).isCloseTo(0.01, EXACT);
    }

    @Test
    void salesAreLostWhereASmallerPartIsWonAfterwards() {
        Hearing h = Hearing.of(
                decided(150, Segment.SMALL, true),
                decided(150, Segment.MID, false),
                change(200, Segment.SMALL, 0.6, 0.7),
                change(200, Segment.MID, 0.6, 0.7),
                decided(200, Segment.SMALL, false),
                decided(329, Segment.MID, true),
                decided(330, Segment.MID, false));
        assertThat(h.segment("productSalesLossShare", "small")).isCloseTo(1, EXACT);
        assertThat(h.segment("productSalesLossShare", "mid")).isCloseTo(0, EXACT);
        assertThat(h.whole("productSalesLossShare")).isCloseTo(0.5, EXACT);
        assertThat(h.has("productSalesLossShare", "enterprise", "all")).isFalse();
    }

    @Test
    void aChangeNearTheEndTellsNothingOfSales() {
        Hearing h = Hearing.of(
                decided(220, Segment.SMALL, true),
                change(240, Segment.SMALL, 0.6, 0.7),
                decided(250, Segment.SMALL, false));
        assertThat(h.has("productSalesLossShare", "all", "all")).isFalse();
        assertThat(h.whole("productWorseShare")).isZero();
    }
}
