package org.concordsim.statistics;

import java.util.Arrays;
import org.concordsim.check.Require;

/** Quantiles of a sample, linear between order statistics: definition 7 of Hyndman and Fan (1996). */
public final class Quantiles {
    private Quantiles() {}

    /** Returns the value below which a share of the sample lies; NaN for an empty sample. */
    public static double of(double[] values, double share) {
        Require.share(share, "share");
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double position = share * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        double weight = position - below;
        return weight == 0 ? sorted[below] : sorted[below] + weight * (sorted[above] - sorted[below]);
    }
}
