package org.concordsim.model.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FitTest {
    private static final double[] WEIGHTS = {0.5, 0.3, 0.2};

    @Test
    void aProductAtTheTasteFitsPerfectly() {
        assertThat(Fit.of(WEIGHTS, new double[] {1, 2, 3}, new double[] {1, 2, 3}))
                .isEqualTo(1);
    }

    @Test
    void fitFallsByHalfTheWeightedDistance() {
        assertThat(Fit.of(WEIGHTS, new double[] {0.4, 0, 0}, new double[] {0, -0.2, 0}))
                .isCloseTo(0.87, within(1e-12));
    }

    @Test
    void fitNeverFallsBelowZero() {
        assertThat(Fit.of(WEIGHTS, new double[] {9, 9, 9}, new double[3])).isZero();
    }

    @Test
    void aTasteThatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> Fit.of(WEIGHTS, new double[3], new double[] {0, Double.NaN, 0}))
                .hasMessageContaining("Maybe a feature is missing?");
    }
}
