package org.concordsim.statistics.course;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.concordsim.statistics.Interval;

/**
 * The median of times of which some are infinite because they lie beyond the last step. Its interval goes from order
 * statistic to order statistic (the sign test turned round), so it holds for every distribution.
 */
final class CensoredMedian {
    private static final double TAIL = 0.025;

    private CensoredMedian() {}

    /** Returns the median with its interval of confidence .95 or more, which needs 6 times. */
    static Estimate of(double[] times) {
        if (times.length == 0) {
            return Estimate.UNDEFINED;
        }
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
        int cut = cut(n);
        Interval interval = cut == 0 ? Interval.UNDEFINED : new Interval(sorted[cut - 1], sorted[n - cut]);
        return new Estimate(median, interval);
    }

    /** Returns the rank from either end at which the interval begins; 0 if times are too few. */
    private static int cut(int n) {
        BinomialDistribution below = new BinomialDistribution(null, n, 0.5);
        int cut = 0;
        while (below.cumulativeProbability(cut) <= TAIL) {
            cut++;
        }
        return cut;
    }
}
