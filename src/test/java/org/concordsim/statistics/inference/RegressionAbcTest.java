package org.concordsim.statistics.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.concordsim.statistics.SplitMix;
import org.concordsim.statistics.inference.RegressionAbc.Draw;
import org.junit.jupiter.api.Test;

class RegressionAbcTest {
    private static final double ERROR = 0.05;

    private static RegressionAbc uniformPlusNoise() {
        SplitMix chance = new SplitMix(3);
        double[][] points = new double[4000][];
        double[][] figures = new double[4000][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[] {chance.uniform(), chance.uniform()};
            figures[i] = new double[] {points[i][0] + ERROR * normal(chance), normal(chance)};
        }
        return new RegressionAbc(points, figures, 0.1);
    }

    /** Returns a sum of twelve uniform numbers, normal but for its far tails. */
    private static double normal(SplitMix chance) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += chance.uniform();
        }
        return sum;
    }

    private static double mean(List<Draw> draws, int factor) {
        return draws.stream().mapToDouble(d -> d.weight() * d.place()[factor]).sum();
    }

    private static double spread(List<Draw> draws, int factor) {
        double mean = mean(draws, factor);
        return Math.sqrt(draws.stream()
                .mapToDouble(d -> d.weight() * Math.pow(d.place()[factor] - mean, 2))
                .sum());
    }

    @Test
    void findsTheKnownPosteriorOfAUniformWithNormalNoise() {
        List<Draw> draws = uniformPlusNoise().posterior(new double[] {0.4, 0});

        assertThat(mean(draws, 0)).isCloseTo(0.4, within(0.012));
        assertThat(spread(draws, 0)).isCloseTo(ERROR, within(0.012));
    }

    @Test
    void leavesThePriorWhereTheFiguresSayNothing() {
        List<Draw> draws = uniformPlusNoise().posterior(new double[] {0.4, 0});

        assertThat(mean(draws, 1)).isCloseTo(0.5, within(0.07));
        assertThat(spread(draws, 1)).isCloseTo(Math.sqrt(1 / 12.0), within(0.04));
    }

    @Test
    void weightsSumToOne() {
        assertThat(uniformPlusNoise().posterior(new double[] {0.9, 1}).stream()
                        .mapToDouble(Draw::weight)
                        .sum())
                .isCloseTo(1, within(1e-12));
    }
}
