package org.concordsim.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.concordsim.model.event.ConflictEvent.Settled;
import org.concordsim.model.event.ConflictKind;
import org.concordsim.model.event.FirmEvent.FormReviewed;
import org.concordsim.model.event.Segment;
import org.concordsim.model.event.Winner;
import org.junit.jupiter.api.Test;

class ConflictTest {
    @Test
    void conflictsAreCountedByKindAndWinner() {
        Hearing h = Hearing.of(
                new Settled(110, ConflictKind.PRICING, Segment.MID, 0.1, Winner.SALES, 2, 1),
                new Settled(110, ConflictKind.PRICING, Segment.MID, 0.2, Winner.MARKETING, 4, 3),
                new Settled(170, ConflictKind.PRICING, Segment.SMALL, 0.3, Winner.NEITHER, 0, 2),
                new Settled(110, ConflictKind.PROMOTION, null, 0.4, Winner.MARKETING, 5, 0),
                new Settled(110, ConflictKind.FORM, null, 11, Winner.MARKETING, 4, 0),
                new FormReviewed(110, 0.93, 14, 3, 13),
                new Settled(90, ConflictKind.CREDIT, null, 1, Winner.SALES, 1, 0));
        assertThat(h.whole("pricingConflicts")).isCloseTo(3, within(1e-9));
        assertThat(h.whole("pricingConflictsWonBySales")).isCloseTo(1, within(1e-9));
        assertThat(h.whole("pricingConflictsWonByMarketing")).isCloseTo(1, within(1e-9));
        assertThat(h.whole("pricingConflictGap")).isCloseTo(0.2, within(1e-9));
        assertThat(h.whole("pricingConflictDays")).isCloseTo(2, within(1e-9));
        assertThat(h.whole("pricingConflictHours")).isCloseTo(6, within(1e-9));
        assertThat(h.segment("pricingConflicts", "mid")).isCloseTo(2, within(1e-9));
        assertThat(h.quarter("pricingConflicts", 2)).isCloseTo(4, within(1e-9));
        assertThat(h.whole("promotionConflicts")).isCloseTo(1, within(1e-9));
        assertThat(h.whole("promotionConflictHours")).isCloseTo(5, within(1e-9));
        assertThat(h.whole("formConflictsWonByMarketing")).isCloseTo(1, within(1e-9));
        assertThat(h.whole("formConflictGap")).isCloseTo(11, within(1e-9));
        assertThat(h.whole("formConflictHours")).isCloseTo(4, within(1e-9));
        assertThat(h.whole("formWishMarketing")).isCloseTo(14, within(1e-9));
        assertThat(h.whole("formWishSales")).isCloseTo(3, within(1e-9));
        assertThat(h.whole("formFields")).isCloseTo(13, within(1e-9));
        assertThat(h.whole("creditConflicts")).as("the warm-up does not count").isZero();
        assertThat(h.has("creditConflictGap", "all", "all")).isFalse();
        assertThat(h.whole("productConflicts")).isZero();
    }
}
