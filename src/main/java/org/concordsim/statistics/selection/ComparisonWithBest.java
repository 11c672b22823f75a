package org.concordsim.statistics.selection;

import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.check.Require;
import org.concordsim.statistics.BestConfidence;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.Moments;
import org.concordsim.statistics.PairedComparison;
import org.concordsim.statistics.StudentT;
import org.concordsim.statistics.Summary;

/**
 * One alternative in a multiple comparison with the best: its lead over the best of the others, in the unit of the
 * values and positive for the better one whichever direction is better.
 *
 * <p>The intervals are the constrained ones of Hsu (1984) with a half width for each pair, by Bonferroni's inequality
 * from paired t statistics as in Clark and Yang (1986) and Nelson and Matejcik (1995). All hold together with at least
 * the stated confidence, however common random numbers correlate the alternatives.
 *
 * @param lead the mean minus the largest mean of the others
 * @param interval the simultaneous confidence interval of the lead; it contains 0 or ends there; not defined below two
 *     replications or two alternatives
 * @param mayBeBest whether no other alternative is shown to be better
 */
public record ComparisonWithBest(double lead, Interval interval, boolean mayBeBest) {
    /** Returns the comparison of each alternative, with 95 % confidence for all together. */
    public static List<ComparisonWithBest> of(double[][] values, boolean higherIsBetter) {
        return of(values, higherIsBetter, Summary.CONFIDENCE);
    }

    /**
     * Returns the comparison of each alternative.
     *
     * @param values value by alternative and replication
     * @param higherIsBetter whether a higher mean is the better one
     * @param confidence the confidence with which all intervals hold together, in [.5, 1]
     */
    public static List<ComparisonWithBest> of(double[][] values, boolean higherIsBetter, double confidence) {
        Require.within(confidence, 0.5, 1, "confidence");
        int k = values.length;
        boolean defined = k > 1 && BestConfidence.replications(values) > 1;
        double factor = defined ? factor(confidence, k, values[0].length) : Double.NaN;
        Pair[][] pairs = new Pair[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                pairs[i][j] = Pair.of(values[i], values[j], higherIsBetter, factor);
            }
        }
        boolean[] candidates = new boolean[k];
        for (int i = 0; i < k; i++) {
            candidates[i] = !(high(pairs, i) < 0);
        }
        return IntStream.range(0, k)
                .mapToObj(i -> new ComparisonWithBest(
                        others(i, k).mapToDouble(j -> pairs[i][j].mean).min().orElse(Double.NaN),
                        defined
                                ? new Interval(low(pairs, candidates, i), Math.max(0, high(pairs, i)))
                                : Interval.UNDEFINED,
                        candidates[i]))
                .toList();
    }

    /** Returns whether the data show that no other alternative is better than this one. */
    public boolean isBest() {
        return interval.low() >= 0;
    }

    private static double factor(double confidence, int k, int n) {
        return StudentT.halfWidth(1, n, 1 - 2 * (1 - confidence) / (k - 1));
    }

    private static double high(Pair[][] pairs, int i) {
        return others(i, pairs.length)
                .mapToDouble(j -> pairs[i][j].mean + pairs[i][j].halfWidth)
                .min()
                .orElse(Double.NaN);
    }

    private static double low(Pair[][] pairs, boolean[] candidates, int i) {
        return Math.min(
                0,
                others(i, pairs.length)
                        .filter(j -> candidates[j])
                        .mapToDouble(j -> pairs[i][j].mean - pairs[i][j].halfWidth)
                        .min()
                        .orElse(0));
    }

    private static IntStream others(int i, int k) {
        return IntStream.range(0, k).filter(j -> j != i);
    }

    private record Pair(double mean, double halfWidth) {
        static Pair of(double[] own, double[] rival, boolean higherIsBetter, double factor) {
            double[] lead = higherIsBetter
                    ? PairedComparison.differences(own, rival)
                    : PairedComparison.differences(rival, own);
            return new Pair(Moments.mean(lead), factor * Moments.deviation(lead));
        }
    }
}
