package org.concordsim.statistics.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.concordsim.statistics.Draws;
import org.junit.jupiter.api.Test;

class TruncationTest {
    /** Ten batches of 5: one at 10, the others at 1 and 2 in turn; leaving out the first is best by hand. */
    @Test
    void leavesOutTheBatchThatStandsApart() {
        double[] batches = {10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2};

        assertThat(Truncation.mser5(spread(batches))).isEqualTo(new Truncation(5, 55, true));
    }

    @Test
    void leavesNothingOutOfAConstantSeriesOrWithoutASeries() {
        assertThat(Truncation.mser5(new double[60])).isEqualTo(new Truncation(0, 60, true));
        assertThat(Truncation.mser5(new double[0])).isEqualTo(new Truncation(0, 0, false));
    }

    @Test
    void isNotDeterminedForATrendOrForFewObservations() {
        double[] trend = IntStream.range(0, 100).asDoubleStream().toArray();

        assertThat(Truncation.mser5(trend).determined()).isFalse();
        assertThat(Truncation.mser5(new double[49]).determined()).isFalse();
    }

    @Property(seed = "20061150", tries = 100)
    void minimisesTheSquaredErrorOfTheRest(@ForAll int seed, @ForAll @IntRange(min = 50, max = 200) int length) {
        double[] series = new Draws(seed).next(length);
        Arrays.setAll(series, i -> series[i] + 5 * Math.pow(0.9, i));
        int batches = length / 5;

        int expected = 0;
        for (int left = 1; left <= batches - 5; left++) {
            expected = error(series, left) < error(series, expected) ? left : expected;
        }

        assertThat(Truncation.mser5(series).observations()).isEqualTo(5 * expected);
    }

    @Property(seed = "20061151", tries = 100)
    void doesNotDependOnUnitAndOrigin(
            @ForAll int seed, @ForAll @DoubleRange(min = 0.5, max = 8) double scale, @ForAll boolean negative) {
        double[] series = new Draws(seed).next(100);
        double factor = negative ? -scale : scale;
        double[] moved = Arrays.stream(series).map(value -> 3 + factor * value).toArray();

        assertThat(Truncation.mser5(moved)).isEqualTo(Truncation.mser5(series));
    }

    private static double error(double[] series, int left) {
        int batches = series.length / 5;
        double[] means = IntStream.range(left, batches)
                .mapToDouble(
                        b -> Arrays.stream(series, 5 * b, 5 * b + 5).average().orElseThrow())
                .toArray();
        double mean = Arrays.stream(means).average().orElseThrow();
        return Arrays.stream(means)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / means.length
                / means.length;
    }

    private static double[] spread(double[] batches) {
        return IntStream.range(0, 5 * batches.length)
                .mapToDouble(i -> batches[i / 5])
                .toArray();
    }
}
