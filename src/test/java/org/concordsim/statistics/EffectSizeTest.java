package org.concordsim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectSizeTest {
    private static final double[] SECOND_DRUG = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    /** The limits are SciPy's for the noncentrality of t = -4.062128 with 9 degrees of freedom, times 0.2048633. */
    @Test
    void givesTheIntervalOfStudentsSleepData() {
        EffectSize size = EffectSize.of(SummaryTest.FIRST_DRUG, SECOND_DRUG);

        assertThat(size.d()).isCloseTo(-0.83218, within(1e-5));
        assertThat(size.g()).isCloseTo(-0.7738746, within(1e-6));
        assertThat(size.interval().low()).isCloseTo(-1.3721248, within(1e-6));
        assertThat(size.interval().high()).isCloseTo(-0.2686103, within(1e-6));
    }

    @Test
    void isNotDefinedWithoutVariance() {
        assertThat(EffectSize.of(new double[] {1, 1}, new double[] {2, 2}).interval())
                .isEqualTo(Interval.UNDEFINED);
        assertThat(EffectSize.of(new double[] {1}, new double[] {2}).d()).isNaN();
    }

    @Test
    void isUncertainByTheStandardDeviationAloneWhenEveryPairDiffersAlike() {
        Interval interval =
                EffectSize.of(new double[] {3, 5, 9}, new double[] {1, 3, 7}).interval();

        assertThat(interval.low()).isBetween(0.05, 0.2);
        assertThat(interval.high()).isBetween(1.0, 2.0);
    }

    @Property(seed = "20061101", tries = 100)
    void excludesZeroExactlyWhenThePairedTestRejects(
            @ForAll @IntRange(min = 3, max = 30) int n,
            @ForAll @DoubleRange(min = -2, max = 2) double shift,
            @ForAll int seed) {
        double[][] values = new Draws(seed).correlated(new double[] {shift, 0}, new double[] {1, 2}, 0.5, n);

        boolean rejected = PairedComparison.of(values[0], values[1]).p() < 0.05;

        assertThat(EffectSize.of(values[0], values[1]).interval().contains(0)).isEqualTo(!rejected);
    }

    @Property(seed = "20061102", tries = 100)
    void doesNotDependOnUnitAndOriginAndTurnsWithTheOrder(
            @ForAll @DoubleRange(min = 0.1, max = 1000) double scale,
            @ForAll @DoubleRange(min = -100, max = 100) double shift,
            @ForAll int seed) {
        double[][] values = new Draws(seed).correlated(new double[] {1, 0}, new double[] {1, 2}, 0.5, 8);
        EffectSize original = EffectSize.of(values[0], values[1]);

        EffectSize moved = EffectSize.of(moved(values[1], scale, shift), moved(values[0], scale, shift));

        assertThat(moved.g()).isCloseTo(-original.g(), within(1e-6));
        assertThat(moved.interval().low()).isCloseTo(-original.interval().high(), within(1e-5));
        assertThat(moved.interval().high()).isCloseTo(-original.interval().low(), within(1e-5));
    }

    /**
     * 500 samples of 10 pairs each. A method that covers at .94 or more falls short of the lower bound for 1 seed in
     * 2,000; where no effect is present it covers exactly and the upper bound holds as well.
     */
    @ParameterizedTest
    @CsvSource({"0, 0", "0, 0.9", "0.5, 0.9", "2, 0", "2, 0.9", "8, 0.5"})
    void coversTheTrueEffectAsOftenAsItClaims(double effect, double correlation) {
        Draws draws = new Draws(20061103);
        int hits = 0;
        for (int i = 0; i < 500; i++) {
            double[][] pairs = draws.correlated(new double[] {effect, 0}, new double[] {1, 1}, correlation, 10);
            hits += EffectSize.of(pairs[0], pairs[1]).interval().contains(effect) ? 1 : 0;
        }

        assertThat(hits).isGreaterThanOrEqualTo(Draws.bound(500, 0.94, 0.0005));
        assertThat(effect == 0 && hits > Draws.bound(500, 0.95, 0.9995)).isFalse();
    }

    /**
     * 2,000 samples of 8 pairs, of which d is 5 to 15 % too large. The mean of g lies within 2.5 % and 4 of its standard
     * errors but for 1 seed in 15,000.
     */
    @ParameterizedTest
    @CsvSource({"0", "0.5", "0.8"})
    void hasLittleBiasInSmallSamplesAfterHedges(double correlation) {
        Draws draws = new Draws(20061104);
        double[] g = new double[2000];
        double[] d = new double[g.length];
        for (int i = 0; i < g.length; i++) {
            double[][] pairs = draws.correlated(new double[] {2, 0}, new double[] {1, 1}, correlation, 8);
            EffectSize size = EffectSize.of(pairs[0], pairs[1], 0.5);
            g[i] = size.g();
            d[i] = size.d();
        }

        double error = Moments.deviation(g) / Math.sqrt(g.length);
        assertThat(Moments.mean(g)).isCloseTo(2, within(0.05 + 4 * error));
        assertThat(Moments.mean(d)).isGreaterThan(2.08);
    }

    private static double[] moved(double[] values, double scale, double shift) {
        return Arrays.stream(values).map(value -> scale * value + shift).toArray();
    }
}
