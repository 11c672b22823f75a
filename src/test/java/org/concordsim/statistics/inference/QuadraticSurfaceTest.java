package org.concordsim.statistics.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.concordsim.statistics.SplitMix;
import org.junit.jupiter.api.Test;

class QuadraticSurfaceTest {
    private static double[] answers(double[] x) {
        return new double[] {1 + x[0] - 2 * x[1] * x[1] + 3 * x[0] * x[1], 5};
    }

    private static QuadraticSurface fitted(int points) {
        SplitMix chance = new SplitMix(8);
        double[][] places = new double[points][];
        double[][] answers = new double[points][];
        for (int i = 0; i < points; i++) {
            places[i] = new double[] {chance.uniform(), chance.uniform()};
            answers[i] = answers(places[i]);
        }
        return QuadraticSurface.of(places, answers);
    }

    @Test
    void meetsAQuadraticFunction() {
        double[] place = {0.3, 0.8};

        assertThat(fitted(60).at(place)).containsExactly(answers(place), within(0.01));
        assertThat(fitted(60).spread()[0]).isLessThan(0.01);
    }

    @Test
    void leavesProductsOutWherePointsAreFew() {
        assertThat(fitted(8).spread()[0]).isGreaterThan(0.01);
    }

    @Test
    void refusesTooFewPoints() {
        assertThatThrownBy(() -> QuadraticSurface.of(new double[2][1], new double[2][1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("points must be 3 or more");
    }
}
