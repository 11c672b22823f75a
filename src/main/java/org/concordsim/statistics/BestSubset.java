package org.concordsim.statistics;

import java.util.Arrays;

/**
 * The alternatives that may be best: those that no other beats by a one-sided paired t test at level .05 divided by the
 * number of rivals (Bonferroni). The truly best alternative is in the subset with confidence .95 or more, as in
 * Hsu's multiple comparisons with the best (1981).
 */
public final class BestSubset {
    private static final double LEVEL = 0.05;

    private BestSubset() {}

    /**
     * Returns for each alternative whether it may be best; all may be, below two replications.
     *
     * @param values value by alternative and replication
     * @param higherIsBetter whether a higher mean is the better one
     */
    public static boolean[] of(double[][] values, boolean higherIsBetter) {
        int n = BestConfidence.replications(values);
        boolean[] mayBeBest = new boolean[values.length];
        Arrays.fill(mayBeBest, true);
        if (n < 2 || values.length < 2) {
            return mayBeBest;
        }
        double level = LEVEL / (values.length - 1);
        for (int i = 0; i < values.length; i++) {
            for (int rival = 0; rival < values.length; rival++) {
                mayBeBest[i] &= rival == i || !beats(values[rival], values[i], higherIsBetter, level);
            }
        }
        return mayBeBest;
    }

    private static boolean beats(double[] rival, double[] own, boolean higherIsBetter, double level) {
        double[] lead =
                higherIsBetter ? PairedComparison.differences(rival, own) : PairedComparison.differences(own, rival);
        return StudentT.upperTail(Moments.mean(lead), Moments.deviation(lead), lead.length) <= level;
    }
}
