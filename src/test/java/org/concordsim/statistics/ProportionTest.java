package org.concordsim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProportionTest {
    @Test
    void hasTheIntervalOfWilson() {
        Interval interval = new Proportion(8, 20).interval();

        assertThat(interval.low()).isCloseTo(0.2188, within(5e-4));
        assertThat(interval.high()).isCloseTo(0.6134, within(5e-4));
    }

    @Test
    void staysWithinNoneAndAll() {
        assertThat(new Proportion(0, 10).interval().low()).isZero();
        assertThat(new Proportion(10, 10).interval().high()).isEqualTo(1);
        assertThat(new Proportion(0, 0).interval()).isEqualTo(Interval.UNDEFINED);
    }
}
