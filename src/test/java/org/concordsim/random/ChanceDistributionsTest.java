package org.concordsim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inverse transforms against formulas and the tables of a library. */
class ChanceDistributionsTest {
    private static final int DRAWS = 200_000;
    /** A correct mean or variance misses its bound for one seed in 16,000. */
    private static final double STANDARD_ERRORS = 4;

    private static final double[] UNIFORMS = Walk.ENTITY.uniforms(DRAWS);

    @Test
    void exponentialHasMeanOneAndVarianceOne() {
        double[] x = drawn(Chance::exponential);

        assertMoments(x, 1, 1, 9);
    }

    @ParameterizedTest
    @CsvSource({"1e-15, 1e-15", "0.5, 0.6931471805599453", "0.9999999999999999, 36.7368005696771"})
    void exponentialIsAccurateInBothTails(double uniform, double expected) {
        assertThat(Chance.exponential(uniform)).isCloseTo(expected, within(1e-14 * expected));
    }

    @Test
    void gumbelHasTheMeanOfEulerAndTheVarianceOfPi() {
        double[] x = drawn(Chance::gumbel);

        assertMoments(x, 0.5772156649015329, Math.PI * Math.PI / 6, 5.4);
    }

    /** The greatest of two utilities with Gumbel parts wins as often as the logit formula says. */
    @Test
    void gumbelMakesLogitChoices() {
        Chance chance = new Chance(11, 0);
        double advantage = 0.7;
        int wins = 0;
        for (int i = 0; i < DRAWS; i++) {
            double first = advantage + Chance.gumbel(chance.uniform(Purpose.GUMBEL_MEMBER, i, 0));
            double second = Chance.gumbel(chance.uniform(Purpose.GUMBEL_MEMBER, i, 1));
            wins += first > second ? 1 : 0;
        }

        double expected = 1 / (1 + Math.exp(-advantage));
        double error = Math.sqrt(expected * (1 - expected) / DRAWS);
        assertThat((double) wins / DRAWS).isCloseTo(expected, within(STANDARD_ERRORS * error));
    }

    @Test
    void normalHasMeanZeroAndVarianceOne() {
        double[] x = drawn(Chance::normal);

        assertMoments(x, 0, 1, 3);
    }

    /** From −37 to 8 standard deviations; above 8 the probability itself has too few digits. */
    @Test
    void normalInvertsTheDistributionFunction() {
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        for (int i = -3700; i <= 400; i++) {
            double x = i / 100.0;
            double found = Chance.normal(normal.cumulativeProbability(x));
            assertThat(found).isCloseTo(x, within(1.2e-9 * Math.abs(x) + 1e-11));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-12, 0.001, 0.02425, 0.0243, 0.2, 0.4999})
    void normalIsSymmetric(double uniform) {
        assertThat(Chance.normal(1 - uniform)).isCloseTo(-Chance.normal(uniform), within(2e-5));
        assertThat(Chance.normal(0.5)).isZero();
    }

    @Test
    void normalNeverFalls() {
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < 100_000; i++) {
            double x = Chance.normal(i / 100_000.0);
            assertThat(x).isGreaterThan(last);
            last = x;
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.7, 1, 4.5, 30, 250, 700})
    void poissonHasItsMeanAsMeanAndVariance(double mean) {
        double[] x = drawn(u -> Chance.poisson(mean, u));

        assertMoments(x, mean, mean, 3 + 1 / mean);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.7, 4.5, 30, 250, 700})
    void poissonIsTheQuantileThatALibraryFinds(double mean) {
        PoissonDistribution library = new PoissonDistribution(null, mean, 1e-15, 100_000);
        for (int i = 1; i < 1000; i++) {
            double uniform = i / 1000.0 + 1e-7;
            assertThat(Chance.poisson(mean, uniform)).isEqualTo(library.inverseCumulativeProbability(uniform));
        }
    }

    @Test
    void poissonOfMeanZeroIsZero() {
        assertThat(Chance.poisson(0, 0.999999)).isZero();
    }

    private static double[] drawn(DoubleUnaryOperator transform) {
        double[] x = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            x[i] = transform.applyAsDouble(UNIFORMS[i]);
        }
        return x;
    }

    /** The variance of a sample variance is σ⁴ (kurtosis − 1) / n, nearly. */
    private static void assertMoments(double[] x, double mean, double variance, double kurtosis) {
        double errorOfMean = Math.sqrt(variance / x.length);
        double errorOfVariance = variance * Math.sqrt((kurtosis - 1) / x.length);
        assertThat(new Mean().evaluate(x)).isCloseTo(mean, within(STANDARD_ERRORS * errorOfMean));
        assertThat(new Variance().evaluate(x)).isCloseTo(variance, within(STANDARD_ERRORS * errorOfVariance));
    }
}
