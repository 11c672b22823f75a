package org.concordsim.model.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.concordsim.model.event.Function;
import org.junit.jupiter.api.Test;

class RelationshipTest {
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void aCommitmentMovesTheTrustOfTheOtherSideOnly() {
        Relationship r = new Relationship(0.5);
        r.commitment(Function.SALES, true, 0.1, 2);
        assertThat(r.trustOf(Function.MARKETING)).isCloseTo(0.55, EXACT);
        assertThat(r.trustOf(Function.SALES)).isCloseTo(0.5, EXACT);
        r.commitment(Function.MARKETING, false, 0.1, 2);
        assertThat(r.trustOf(Function.SALES)).as("a broken one weighs twice").isCloseTo(0.4, EXACT);
        assertThat(r.trust()).isCloseTo((0.55 + 0.4) / 2, EXACT);
        assertThat(r.lowerTrust()).isCloseTo(0.4, EXACT);
    }

    @Test
    void trustStaysInItsRange() {
        Relationship r = new Relationship(0.5);
        for (int i = 0; i < 200; i++) {
            r.commitment(Function.SALES, false, 0.6, 2);
            r.commitment(Function.MARKETING, true, 0.6, 2);
        }
        assertThat(r.trustOf(Function.MARKETING)).isZero();
        assertThat(r.trustOf(Function.SALES)).isBetween(0.99, 1.0);
    }

    @Test
    void aNewcomerStartsAtTheCommonTrustOnBothSides() {
        Relationship r = new Relationship(0.5);
        r.commitment(Function.SALES, true, 0.5, 2);
        r.renew(0.3);
        assertThat(r.trustOf(Function.MARKETING)).isEqualTo(0.3);
        assertThat(r.lowerTrust()).isEqualTo(0.3);
    }
}
