package org.concordsim.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Draws of neighbouring keys are uniform and independent. Ten walks are tested in three ways; a perfect source would
 * fail one of the thirty with probability 0.001, hence the level of each test.
 */
class ChanceUniformityTest {
    private static final double LEVEL = 0.001 / 30;
    private static final int LAGS = 10;

    @ParameterizedTest
    @EnumSource(Walk.class)
    void fillsAThousandCellsEvenly(Walk walk) {
        int cells = 1000;
        long[] counts = new long[cells];
        for (double u : walk.uniforms(200_000)) {
            counts[(int) (u * cells)]++;
        }

        assertEven(counts);
    }

    /** Non-overlapping pairs of neighbours, in a square of 32 × 32 cells. */
    @ParameterizedTest
    @EnumSource(Walk.class)
    void neighboursFillTheSquareEvenly(Walk walk) {
        int side = 32;
        long[] counts = new long[side * side];
        double[] u = walk.uniforms(400_000);
        for (int i = 0; i + 1 < u.length; i += 2) {
            counts[(int) (u[i] * side) * side + (int) (u[i + 1] * side)]++;
        }

        assertEven(counts);
    }

    /** Each serial correlation times √n is standard normal; the sum of squares over the lags is chi-squared. */
    @ParameterizedTest
    @EnumSource(Walk.class)
    void hasNoSerialCorrelation(Walk walk) {
        double[] u = walk.uniforms(100_000);
        double sum = 0;
        for (int lag = 1; lag <= LAGS; lag++) {
            double z = serialCorrelation(u, lag) * Math.sqrt(u.length - lag);
            sum += z * z;
        }

        assertThat(sum).isLessThan(new ChiSquaredDistribution(null, LAGS).inverseCumulativeProbability(1 - LEVEL));
    }

    private static double serialCorrelation(double[] u, int lag) {
        double sum = 0;
        for (int i = lag; i < u.length; i++) {
            sum += (u[i] - 0.5) * (u[i - lag] - 0.5);
        }
        return 12 * sum / (u.length - lag);
    }

    /** Two-sided: counts that are more even than chance makes them fail as well. */
    private static void assertEven(long[] counts) {
        long n = 0;
        for (long count : counts) {
            n += count;
        }
        double expected = (double) n / counts.length;
        double statistic = 0;
        for (long count : counts) {
            statistic += (count - expected) * (count - expected) / expected;
        }
        int freedom = counts.length - 1;
        double z = Math.sqrt(2 * statistic) - Math.sqrt(2 * freedom - 1);
        double bound = new NormalDistribution(null, 0, 1).inverseCumulativeProbability(1 - LEVEL / 2);
        assertThat(z)
                .as("chi-squared %.1f of %d degrees, as a normal number", statistic, freedom)
                .isBetween(-bound, bound);
    }
}
