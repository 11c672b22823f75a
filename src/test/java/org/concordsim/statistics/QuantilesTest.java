package org.concordsim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantilesTest {
    @ParameterizedTest
    @CsvSource({"0, 1", "0.25, 1.75", "0.5, 2.5", "0.9, 3.7", "1, 4"})
    void interpolatesBetweenOrderStatistics(double share, double expected) {
        assertThat(Quantiles.of(new double[] {4, 1, 3, 2}, share)).isEqualTo(expected);
    }

    @Test
    void leavesTheSampleInItsOrder() {
        double[] sample = {3, 1, 2};

        Quantiles.of(sample, 0.5);

        assertThat(sample).containsExactly(3, 1, 2);
    }

    @Test
    void isNotDefinedForNoValue() {
        assertThat(Quantiles.of(new double[0], 0.5)).isNaN();
    }

    @ParameterizedTest
    @CsvSource({"-0.1", "1.1", "NaN"})
    void refusesAShareThatIsNone(double share) {
        assertThatThrownBy(() -> Quantiles.of(new double[] {1}, share))
                .hasMessageContaining("share must lie in [0, 1]");
    }
}
