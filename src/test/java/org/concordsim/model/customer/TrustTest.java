package org.concordsim.model.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.concordsim.model.parameters.TrustParameters;
import org.junit.jupiter.api.Test;

class TrustTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final double HALF_LIFE = 260;

    private static Trust stranger() {
        return customer(true);
    }

    private static Trust customer(boolean remembers) {
        return new Trust(new TrustParameters(3, 1, HALF_LIFE, 2, 1, 1), remembers);
    }

    @Test
    void aStrangerGrantsItsPrior() {
        assertThat(stranger().level(0)).isCloseTo(0.75, EXACT);
        assertThat(stranger().level(1000)).isCloseTo(0.75, EXACT);
    }

    @Test
    void aKeptPromiseCountsOnceAndABrokenOneByItsWeight() {
        Trust kept = stranger();
        kept.see(0, true);
        Trust broken = stranger();
        broken.see(0, false);

        assertThat(kept.level(0)).isCloseTo(4.0 / 5, EXACT);
        assertThat(broken.level(0)).isCloseTo(3.0 / 6, EXACT);
    }

    @Test
    void whoRemembersNoPromiseStaysAStranger() {
        Trust trust = customer(false);
        trust.see(0, true);
        trust.see(10, false);

        assertThat(trust.level(10)).isCloseTo(0.75, EXACT);
    }

    @Test
    void halfOfWhatWasSeenIsLeftAfterAHalfLife() {
        Trust trust = stranger();
        trust.see(50, true);
        trust.see(50, true);
        trust.see(50, false);

        assertThat(trust.level(50)).isCloseTo(5.0 / 8, EXACT);
        assertThat(trust.level(50 + HALF_LIFE)).isCloseTo(4.0 / 6, EXACT);
        assertThat(trust.level(50 + 2 * HALF_LIFE)).isCloseTo(3.5 / 5, EXACT);
    }

    @Test
    void whatWasSeenBeforeFadesUntilTheNextPromise() {
        Trust trust = stranger();
        trust.see(0, false);
        trust.see(HALF_LIFE, true);
        trust.see(HALF_LIFE, true);

        assertThat(trust.level(HALF_LIFE)).isCloseTo(5.0 / 7, EXACT);
        assertThat(trust.level(2 * HALF_LIFE)).isCloseTo(4.0 / 5.5, EXACT);
    }

    @Test
    void badNewsAloneFadesToo() {
        Trust trust = stranger();
        trust.see(0, false);

        assertThat(trust.level(HALF_LIFE)).isCloseTo(3.0 / 5, EXACT);
    }
}
