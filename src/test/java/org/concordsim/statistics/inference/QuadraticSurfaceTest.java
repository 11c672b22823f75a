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
    void meetsEveryProductOfThreeFactors() {
        SplitMix chance = new SplitMix(9);
        double[][] places = new double[80][];
        double[][] answers = new double[80][];
        for (int i = 0; i < places.length; i++) {
            places[i] = new double[] {chance.uniform(), chance.uniform(), chance.uniform()};
            answers[i] = new double[] {products(places[i])};
        }
        double[] place = {0.9, 0.2, 0.7};

        assertThat(QuadraticSurface.of(places, answers).at(place)[0]).isCloseTo(products(place), within(0.01));
    }

    private static double products(double[] x) {
        return 1 + x[0] * x[1] - 2 * x[0] * x[2] + 3 * x[1] * x[2];
    }

    /** Two factors have six terms: twelve points carry the product, eleven do not. */
    @Test
    void takesProductsInFromTwoPointsATermOn() {
        assertThat(fitted(12).spread()[0]).isLessThan(0.01);
        assertThat(fitted(11).spread()[0]).isGreaterThan(0.03);
    }

    /** Noise with a variance of 1/12; the mean over 100 surfaces of 20 points and 6 terms is within 4 standard errors. */
    @Test
    void saysHowFarAnswersScatterRoundTheSurface() {
        SplitMix chance = new SplitMix(10);
        double mean = 0;
        for (int surface = 0; surface < 100; surface++) {
            double[][] places = new double[20][];
            double[][] answers = new double[20][];
            for (int i = 0; i < places.length; i++) {
                places[i] = new double[] {chance.uniform(), chance.uniform()};
                answers[i] = new double[] {answers(places[i])[0] + chance.uniform()};
            }
            double spread = QuadraticSurface.of(places, answers).spread()[0];
            mean += spread * spread / 100;
        }

        assertThat(mean).isCloseTo(1 / 12.0, within(4 * Math.sqrt(2 / 14.0) / 12 / 10));
    }

    @Test
    void takesThreePointsAtLeast() {
        double[][] points = {{0}, {0.5}, {1}};

        assertThat(QuadraticSurface.of(points, points).at(new double[] {0.25})[0])
                .isCloseTo(0.25, within(0.01));
    }

    @Test
    void refusesTooFewPoints() {
        assertThatThrownBy(() -> QuadraticSurface.of(new double[2][1], new double[2][1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("points must be 3 or more");
    }
}
