package org.concordsim.chart.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void theIntervalOfOneToFiveIsThatOfTheTextbook() {
        Interval interval = Interval.of(1, 2, 3, 4, 5);
        assertThat(interval.mean()).isEqualTo(3);
        assertThat(interval.high()).isCloseTo(3 + 2.776445 * Math.sqrt(0.5), within(1e-6));
        assertThat(interval.low()).isCloseTo(3 - 2.776445 * Math.sqrt(0.5), within(1e-6));
        assertThat(interval.n()).isEqualTo(5);
    }

    @Test
    void oneValueHasAMeanAndNoInterval() {
        Interval interval = Interval.of(7);
        assertThat(interval.known()).isTrue();
        assertThat(interval.bounded()).isFalse();
        assertThat(interval.lowest()).isEqualTo(7);
        assertThat(interval.highest()).isEqualTo(7);
    }

    @Test
    void noValueIsUnknown() {
        assertThat(Interval.of().known()).isFalse();
        assertThat(Interval.of(Double.NaN, Double.NaN).known()).isFalse();
    }

    @Test
    void valuesThatWereNotObservedAreLeftOut() {
        assertThat(Interval.of(1, Double.NaN, 3)).isEqualTo(Interval.of(1, 3));
    }

    @Test
    void equalValuesHaveAnIntervalOfNoWidth() {
        Interval interval = Interval.of(4, 4, 4);
        assertThat(interval.low()).isEqualTo(4);
        assertThat(interval.high()).isEqualTo(4);
    }
}
