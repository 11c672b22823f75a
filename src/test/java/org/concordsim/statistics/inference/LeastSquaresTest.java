package org.concordsim.statistics.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static double[][] column(double... values) {
        double[][] column = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            column[i] = new double[] {values[i]};
        }
        return column;
    }

    @Test
    void aConstantTermIsTheWeightedMean() {
        LeastSquares fit = LeastSquares.fit(column(1, 1, 1), column(2, 4, 9), new double[] {1, 2, 0}, 0);

        assertThat(fit.at(new double[] {1})[0]).isCloseTo(10 / 3.0, EXACT);
        assertThat(fit.at(new double[] {3})[0]).isCloseTo(10, EXACT);
    }

    /** A ridge of a tenth of the sum of squares leaves 1 / 1.1 of the slope. */
    @Test
    void aRidgeIsAShareOfTheSumOfSquares() {
        LeastSquares fit = LeastSquares.fit(column(-2, 0, 2), column(-6, 0, 6), new double[] {1, 1, 1}, 0.1);

        assertThat(fit.at(new double[] {1})[0]).isCloseTo(3 / 1.1, EXACT);
    }

    @Test
    void oneFactorDoesNotTakeTheRidgeOfAnother() {
        double[][] factors = {{1, 0}, {1, 0}, {0, 5}};
        LeastSquares fit = LeastSquares.fit(factors, column(4, 4, 10), new double[] {1, 1, 1}, 0.25);

        assertThat(fit.at(new double[] {1, 0})[0]).isCloseTo(4 / 1.25, EXACT);
        assertThat(fit.at(new double[] {0, 1})[0]).isCloseTo(2 / 1.25, EXACT);
    }

    @Test
    void twoFactorsThatSayTheSameShareTheSlope() {
        double[][] factors = {{1, 1}, {2, 2}, {3, 3}};
        LeastSquares fit = LeastSquares.fit(factors, column(2, 4, 6), new double[] {1, 1, 1}, 1e-6);

        assertThat(fit.at(new double[] {1, 0})[0]).isCloseTo(1, within(1e-3));
        assertThat(fit.at(new double[] {5, 5})[0]).isCloseTo(10, within(1e-3));
    }

    @Test
    void everyAnswerIsFittedByItself() {
        double[][] answers = {{1, -1}, {2, -4}};
        LeastSquares fit = LeastSquares.fit(column(1, 2), answers, new double[] {1, 1}, 0);

        assertThat(fit.at(new double[] {1})).containsExactly(new double[] {1, -9 / 5.0}, EXACT);
    }
}
