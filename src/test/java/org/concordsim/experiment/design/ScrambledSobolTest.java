package org.concordsim.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.concordsim.statistics.SplitMix;
import org.junit.jupiter.api.Test;

class ScrambledSobolTest {
    /** The first two coordinates form a (0, m, 2)-net: every box of area 2^-m with dyadic sides holds one point. */
    @Test
    void keepsTheNetPropertyOfTheFirstTwoFactors() {
        int m = 8;
        double[][] points = ScrambledSobol.of(1 << m, 2, 42);
        for (int split = 0; split <= m; split++) {
            int[] counts = new int[1 << m];
            for (double[] point : points) {
                int x = (int) (point[0] * (1 << split));
                int y = (int) (point[1] * (1 << m - split));
                counts[x << m - split | y]++;
            }
            assertThat(counts).as("2^%d columns", split).containsOnly(1);
        }
    }

    @Test
    void stratifiesEachOfManyFactorsAlone() {
        double[][] points = ScrambledSobol.of(64, 1000, 43);
        for (int factor : new int[] {0, 1, 2, 99, 500, 999}) {
            int[] counts = new int[64];
            Arrays.stream(points).forEach(point -> counts[(int) (point[factor] * 64)]++);
            assertThat(counts).as("factor %d", factor).containsOnly(1);
        }
    }

    /** The mean squared centred discrepancy of random points is ((5/4)^d - (13/12)^d) / n (Hickernell 1998). */
    @Test
    void isFarMoreEvenThanRandomPoints() {
        double random = (Math.pow(1.25, 5) - Math.pow(13.0 / 12, 5)) / 256;

        assertThat(Discrepancy.centred(ScrambledSobol.of(256, 5, 44))).isLessThan(random / 8);
    }

    @Test
    void integratesASmoothFunctionFarBetterThanRandomPoints() {
        double squares = 0;
        for (int seed = 0; seed < 20; seed++) {
            double mean = Arrays.stream(ScrambledSobol.of(1024, 3, seed))
                    .mapToDouble(x -> Math.exp(x[0] + x[1] + x[2]))
                    .average()
                    .orElseThrow();
            double error = mean - Math.pow(Math.E - 1, 3);
            squares += error * error / 20;
        }
        double variance = Math.pow((Math.E * Math.E - 1) / 2, 3) - Math.pow(Math.E - 1, 6);

        assertThat(Math.sqrt(squares)).isLessThan(Math.sqrt(variance / 1024) / 20);
    }

    /** A Kolmogorov-Smirnov test at .001 per factor over independent seeds. */
    @Test
    void makesEachPointUniformOverSeeds() {
        SplitMix chance = new SplitMix(45);
        double[][] values = new double[3][400];
        for (int draw = 0; draw < 400; draw++) {
            double[] point = new ScrambledSobol(3, chance.next()).point(5);
            for (int factor = 0; factor < 3; factor++) {
                values[factor][draw] = point[factor];
            }
        }
        KolmogorovSmirnovTest test = new KolmogorovSmirnovTest();
        for (double[] own : values) {
            assertThat(test.kolmogorovSmirnovTest(new UniformRealDistribution(null, 0, 1), own))
                    .isGreaterThan(0.001);
        }
    }

    @Test
    void givesTheSamePointsWhateverTheNumberTaken() {
        assertThat(ScrambledSobol.of(10, 4, 3)).isDeepEqualTo(Arrays.copyOf(ScrambledSobol.of(64, 4, 3), 10));
        assertThat(ScrambledSobol.of(1, 4, 3)[0]).isNotEqualTo(ScrambledSobol.of(1, 4, 4)[0]);
    }

    @Test
    void refusesMoreFactorsThanThereAreDirections() {
        assertThatThrownBy(() -> new ScrambledSobol(1001, 1)).hasMessageContaining("factors must lie in [1, 1000]");
        assertThatThrownBy(() -> new ScrambledSobol(2, 1).point(-1)).hasMessageContaining("Maybe it overflowed?");
    }

    /** The example of scipy.stats.qmc.discrepancy in the documentation of SciPy 1.7. */
    @Test
    void itsDiscrepancyIsThatOfThePublishedExample() {
        int[][] space = {{1, 3}, {2, 6}, {3, 2}, {4, 5}, {5, 1}, {6, 4}};
        double[][] points = Arrays.stream(space)
                .map(row -> Arrays.stream(row).mapToDouble(x -> (x - 0.5) / 6).toArray())
                .toArray(double[][]::new);

        assertThat(Discrepancy.centred(points)).isCloseTo(0.008142039609053464, within(1e-15));
    }
}
