package org.concordsim.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.concordsim.model.event.DealEvent.Decided;
import org.concordsim.model.event.FirmEvent.ProductChanged;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.model.event.Segment;
import org.junit.jupiter.api.Test;

class ProductChangesTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static ProductChanged change(double day, double before, double after) {
        return new ProductChanged(day, before, after, 0.02, 0.01, 0.4);
    }

    private static Decided decided(double day, Segment segment, boolean won) {
        return new Decided(day, 1, segment, won ? JourneyEnd.WON : JourneyEnd.NO_DECISION, 1, true);
    }

    @Test
    void aChangeThatFitsNoBetterIsAFailure() {
        Hearing h =
                Hearing.of(change(90, 0.6, 0.5), change(110, 0.6, 0.7), change(120, 0.7, 0.7), change(200, 0.7, 0.6));
        assertThat(h.whole("productChanges")).isCloseTo(3, EXACT);
        assertThat(h.whole("productFailureShare")).isCloseTo(2.0 / 3, EXACT);
        assertThat(h.quarter("productFailureShare", 1)).isCloseTo(0.5, EXACT);
        assertThat(h.quarter("productFailureShare", 2)).isCloseTo(1, EXACT);
        assertThat(h.has("productFailureShare", "all", "q3")).isFalse();
        assertThat(h.whole("productEarlyInput")).isCloseTo(0.02, EXACT);
        assertThat(h.whole("productLateInput")).isCloseTo(0.01, EXACT);
    }

    @Test
    void salesAreLostWhereASmallerPartIsWonAfterwards() {
        Hearing h = Hearing.of(
                decided(150, Segment.SMALL, true),
                decided(150, Segment.MID, false),
                change(200, 0.6, 0.7),
                decided(200, Segment.SMALL, false),
                decided(329, Segment.MID, true),
                decided(330, Segment.MID, false));
        assertThat(h.segment("productSalesLossShare", "small")).isCloseTo(1, EXACT);
        assertThat(h.segment("productSalesLossShare", "mid")).isCloseTo(0, EXACT);
        assertThat(h.whole("productSalesLossShare"))
                .as("half of them each time")
                .isCloseTo(0, EXACT);
        assertThat(h.has("productSalesLossShare", "enterprise", "all")).isFalse();
    }

    @Test
    void aChangeNearTheEndTellsNothingOfSales() {
        Hearing h = Hearing.of(
                decided(220, Segment.SMALL, true), change(240, 0.6, 0.7), decided(250, Segment.SMALL, false));
        assertThat(h.has("productSalesLossShare", "all", "all")).isFalse();
        assertThat(h.whole("productFailureShare")).isZero();
    }
}
