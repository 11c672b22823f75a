package org.concordsim.statistics.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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

    /** Returns logits from -1 to 1 in steps of .01; the figure of a point is its logit in some unit. */
    private static RegressionAbc line(double kept, double unit, double zero) {
        double[][] points = new double[201][];
        double[][] figures = new double[201][];
        for (int i = 0; i < points.length; i++) {
            double logit = (i - 100) / 100.0;
            points[i] = new double[] {1 / (1 + Math.exp(-logit))};
            figures[i] = new double[] {zero + unit * logit, 7};
        }
        return new RegressionAbc(points, figures, kept);
    }

    /** The half that is nearest to .1 lies from -.4 to .6; a point half way out weighs three quarters (Epanechnikov). */
    @Test
    void weighsTheNearestPointsByTheirDistance() {
        List<Draw> draws = line(0.5, 1, 0).posterior(new double[] {0.1, 7});

        assertThat(draws).hasSizeBetween(97, 102);
        double[] weights = draws.stream().mapToDouble(Draw::weight).toArray();
        int centre = weights.length / 2;
        assertThat(weights[centre + 25] / weights[centre]).isCloseTo(0.75, within(0.03));
        assertThat(weights[centre - 25] / weights[centre]).isCloseTo(0.75, within(0.03));
        assertThat(weights[0] / weights[centre]).isCloseTo(0, within(0.05));
        assertThat(weights[weights.length - 1] / weights[centre]).isCloseTo(0, within(0.05));
    }

    @Test
    void movesPointsToWhereTheyWouldMeetTheObservation() {
        double met = 1 / (1 + Math.exp(-0.1));

        assertThat(line(0.5, 1, 0).posterior(new double[] {0.1, 7}))
                .allSatisfy(draw -> assertThat(draw.place()[0]).isCloseTo(met, within(1e-4)));
    }

    @Test
    void unitsOfFiguresDoNotMatter() {
        List<Draw> plain = line(0.5, 1, 0).posterior(new double[] {0.1003, 7});
        List<Draw> other = line(0.5, 1e-3, 500).posterior(new double[] {500.0001003, 7});

        assertThat(other).hasSameSizeAs(plain);
        for (int i = 0; i < plain.size(); i++) {
            assertThat(other.get(i).weight()).isCloseTo(plain.get(i).weight(), within(1e-6));
            assertThat(other.get(i).place()[0]).isCloseTo(plain.get(i).place()[0], within(1e-6));
        }
    }

    @Test
    void takesAllPointsAlikeWhereTooFewAreNear() {
        List<Draw> draws = line(0.005, 1, 0).posterior(new double[] {0.1, 7});

        assertThat(draws).hasSize(201).allSatisfy(draw -> assertThat(draw.weight())
                .isCloseTo(1 / 201.0, within(1e-12)));
    }

    @Test
    void refusesPointsWithoutFigures() {
        assertThatThrownBy(() -> new RegressionAbc(new double[5][1], new double[4][1], 0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new RegressionAbc(new double[5][1], new double[5][1], 0))
                .hasMessageContaining("kept");
    }

    @Test
    void weightsSumToOne() {
        assertThat(uniformPlusNoise().posterior(new double[] {0.9, 1}).stream()
                        .mapToDouble(Draw::weight)
                        .sum())
                .isCloseTo(1, within(1e-12));
    }
}
