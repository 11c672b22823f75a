package org.concordsim.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.concordsim.statistics.SplitMix;
import org.junit.jupiter.api.Test;

class LatinHypercubeTest {
    @Property(seed = "20261107", tries = 30)
    void eachStratumOfEachFactorHoldsOnePoint(
            @ForAll @IntRange(min = 1, max = 12) int points, @ForAll @IntRange(min = 1, max = 6) int factors) {
        double[][] design = LatinHypercube.maximin(points, factors, 7);
        for (int factor = 0; factor < factors; factor++) {
            int[] counts = new int[points];
            for (double[] point : design) {
                counts[(int) (point[factor] * points)]++;
            }
            assertThat(counts).containsOnly(1);
        }
    }

    /** The best Latin hypercubes of two factors known, by van Dam et al. (2007): least squared distance in strata. */
    @Test
    void reachesTheLargestKnownDistanceOfSmallDesigns() {
        assertThat(squaredDistance(LatinHypercube.maximin(5, 2, 1))).isCloseTo(5, within(1e-9));
        assertThat(squaredDistance(LatinHypercube.maximin(10, 2, 1))).isCloseTo(10, within(1e-9));
        assertThat(squaredDistance(LatinHypercube.maximin(14, 2, 1))).isCloseTo(17, within(1e-9));
    }

    @Test
    void keepsPointsFartherApartThanChanceDoes() {
        SplitMix chance = new SplitMix(2);
        double best = 0;
        for (int i = 0; i < 200; i++) {
            best = Math.max(best, squaredDistance(random(40, 5, chance)));
        }

        assertThat(squaredDistance(LatinHypercube.maximin(40, 5, 3))).isGreaterThan(1.5 * best);
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(LatinHypercube.maximin(20, 3, 5)).isDeepEqualTo(LatinHypercube.maximin(20, 3, 5));
    }

    @Test
    void refusesNoPointsAndNoFactors() {
        assertThatThrownBy(() -> LatinHypercube.maximin(0, 2, 1)).hasMessageContaining("Maybe raise the budget?");
        assertThatThrownBy(() -> LatinHypercube.maximin(2, 0, 1)).hasMessageContaining("Maybe none is listed?");
    }

    private static double[][] random(int points, int factors, SplitMix chance) {
        double[][] design = new double[points][factors];
        for (int factor = 0; factor < factors; factor++) {
            int[] order = chance.permutation(points);
            for (int point = 0; point < points; point++) {
                design[point][factor] = (order[point] + 0.5) / points;
            }
        }
        return design;
    }

    /** Returns the least squared distance between points, in strata. */
    private static double squaredDistance(double[][] design) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < design.length; i++) {
            for (int j = 0; j < i; j++) {
                double squares = 0;
                for (int k = 0; k < design[i].length; k++) {
                    double difference = (design[i][k] - design[j][k]) * design.length;
                    squares += difference * difference;
                }
                least = Math.min(least, squares);
            }
        }
        return least;
    }
}
