package org.concordsim.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Holm's step-down adjustment (1979): it keeps the chance of any false claim in a family of tests below the level. */
public final class Holm {
    private Holm() {}

    /** Returns the adjusted p values in the order given; a NaN stays NaN and does not count. */
    public static double[] adjust(double[] p) {
        int[] ascending = IntStream.range(0, p.length)
                .filter(i -> !Double.isNaN(p[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = p.clone();
        double largest = 0;
        for (int rank = 0; rank < ascending.length; rank++) {
            largest = Math.max(largest, Math.min(1, (ascending.length - rank) * p[ascending[rank]]));
            adjusted[ascending[rank]] = largest;
        }
        return adjusted;
    }
}
