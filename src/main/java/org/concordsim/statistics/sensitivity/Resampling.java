package org.concordsim.statistics.sensitivity;

import java.util.Arrays;
import org.concordsim.check.Require;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.Quantiles;
import org.concordsim.statistics.SplitMix;

/**
 * How intervals are found by the bootstrap: percentiles over samples drawn with replacement.
 *
 * @param draws the number of samples drawn, 100 or more
 * @param confidence the confidence of the intervals, a share
 * @param seed the root of the drawing
 */
public record Resampling(int draws, double confidence, long seed) {
    /** Checks the numbers. */
    public Resampling {
        Require.that(draws >= 100, draws, "draws must be 100 or more but is " + draws + ". Maybe try 1000?");
        Require.within(confidence, 0.5, 0.9999, "confidence");
    }

    /** Returns 1000 draws for intervals of 95 %. */
    public static Resampling standard(long seed) {
        return new Resampling(1000, 0.95, seed);
    }

    int[] rows(SplitMix chance, int n) {
        int[] rows = new int[n];
        Arrays.setAll(rows, i -> chance.next(n));
        return rows;
    }

    Interval interval(double[] estimates) {
        double[] known = Arrays.stream(estimates).filter(Double::isFinite).toArray();
        if (known.length < estimates.length) {
            return Interval.UNDEFINED;
        }
        double tail = (1 - confidence) / 2;
        return new Interval(Quantiles.of(known, tail), Quantiles.of(known, 1 - tail));
    }
}
