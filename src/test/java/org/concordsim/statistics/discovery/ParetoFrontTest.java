package org.concordsim.statistics.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.concordsim.random.Chance;
import org.concordsim.statistics.SplitMix;
import org.junit.jupiter.api.Test;

class ParetoFrontTest {
    private static final double[][] TRUTH = {{4, 1}, {3, 3}, {1, 4}, {2, 2}, {3, 3}};
    private static final boolean[] HIGHER = {true, true};

    @Test
    void holdsWhatNoOtherDominates() {
        assertThat(ParetoFront.of(TRUTH, true, true)).containsExactly(true, true, true, false, true);
        assertThat(ParetoFront.of(TRUTH, true, false)).containsExactly(true, false, false, false, false);
        assertThat(ParetoFront.of(new double[][] {{1, 2}, {1, 3}}, true, true)).containsExactly(false, true);
    }

    @Test
    void refusesAnAlternativeWithoutAllObjectives() {
        assertThatThrownBy(() -> ParetoFront.of(new double[][] {{1}}, true, true))
                .hasMessageContaining("Maybe a measure is missing?");
        assertThatThrownBy(() -> NoisyParetoFront.of(new double[][][] {{{1}}}, HIGHER, 1))
                .hasMessageContaining("Maybe a run is missing?");
    }

    @Test
    void excludesOnlyWhatIsSurelyDominated() {
        double[][][] values = noisy(new SplitMix(1), 12, 0.3);

        NoisyParetoFront front = NoisyParetoFront.of(values, HIGHER, 7);

        assertThat(front.mayBelong()).containsExactly(true, true, true, false, true);
        assertThat(front.confidence()[0]).isEqualTo(1);
        assertThat(front.confidence()[3]).isZero();
        assertThat(front.confidence()[1] + front.confidence()[4]).isBetween(1.0, 2.0);
    }

    @Test
    void saysNothingAfterOneReplication() {
        NoisyParetoFront front = NoisyParetoFront.of(noisy(new SplitMix(2), 1, 1), HIGHER, 7);

        assertThat(front.mayBelong()).containsOnly(true);
        assertThat(front.confidence()).containsOnly(Double.NaN);
    }

    @Test
    void minimisesWhatIsBetterLow() {
        double[][][] values = noisy(new SplitMix(4), 12, 0.1);

        assertThat(NoisyParetoFront.of(values, new boolean[] {true, false}, 7).mayBelong())
                .containsExactly(true, false, false, false, false);
        assertThat(NoisyParetoFront.of(values, new boolean[] {false, false}, 7).mayBelong())
                .containsExactly(true, false, true, true, false);
    }

    /** A lead of .7167 with a deviation of 1.054 over 10 replications: t = 2.15, a one-sided p of .030. */
    @Test
    void sharesItsErrorAmongTheRivals() {
        double[] own = new double[10];
        double[] ahead = new double[10];
        double[] behind = new double[10];
        Arrays.setAll(ahead, r -> 0.7167 + (r % 2 == 0 ? 1 : -1));
        Arrays.fill(behind, -9);
        double[][] first = {own};
        double[][] second = {ahead};
        double[][] third = {behind};
        boolean[] higher = {true};

        assertThat(NoisyParetoFront.of(new double[][][] {first, second}, higher, 7)
                        .mayBelong())
                .containsExactly(false, true);
        assertThat(NoisyParetoFront.of(new double[][][] {first, second, third}, higher, 7)
                        .mayBelong())
                .containsExactly(true, true, false);
    }

    /** All 27 resamples of three replications; a share of 1,000 rounds is within 4 standard errors. */
    @Test
    void resamplesReplicationsWhole() {
        double[][][] values = {{{3, 1, -2}}, {{0, 0, 0}}};
        double above = 0;
        double tied = 0;
        double[] leads = {3, 1, -2};
        for (double a : leads) {
            for (double b : leads) {
                for (double c : leads) {
                    above += a + b + c > 0 ? 1 / 27.0 : 0;
                    tied += a + b + c == 0 ? 1 / 27.0 : 0;
                }
            }
        }
        double[] confidence =
                NoisyParetoFront.of(values, new boolean[] {true}, 7).confidence();

        assertThat(confidence[0]).isCloseTo(above + tied, within(4 * Math.sqrt(0.25 / 1000)));
        assertThat(confidence[1]).isCloseTo(1 - above, within(4 * Math.sqrt(0.25 / 1000)));
    }

    /** The bound is binomial at .9995 for the error of .05 that is promised for each alternative on the front. */
    @Test
    void excludesMembersOfTheFrontAsRarelyAsPromised() {
        SplitMix chance = new SplitMix(3);
        int samples = 200;
        int[] excluded = new int[TRUTH.length];
        for (int sample = 0; sample < samples; sample++) {
            boolean[] may = NoisyParetoFront.of(noisy(chance, 5, 2), HIGHER, 7).mayBelong();
            for (int i = 0; i < may.length; i++) {
                excluded[i] += may[i] ? 0 : 1;
            }
        }
        int bound = new BinomialDistribution(null, samples, 0.05).inverseCumulativeProbability(0.9995);
        assertThat(Arrays.stream(new int[] {0, 1, 2, 4})
                        .map(i -> excluded[i])
                        .max()
                        .orElseThrow())
                .isLessThanOrEqualTo(bound);
    }

    private static double[][][] noisy(SplitMix chance, int replications, double deviation) {
        double[][][] values = new double[TRUTH.length][2][replications];
        for (int i = 0; i < values.length; i++) {
            for (int k = 0; k < 2; k++) {
                double mean = TRUTH[i][k];
                Arrays.setAll(values[i][k], r -> mean + deviation * Chance.normal(chance.uniform()));
            }
        }
        return values;
    }
}
