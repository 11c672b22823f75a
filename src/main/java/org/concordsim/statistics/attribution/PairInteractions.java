package org.concordsim.statistics.attribution;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.check.Require;
import org.concordsim.statistics.Summary;

/** The Shapley interaction index of pairs, after Grabisch and Roubens (1999), where every coalition was run. */
public final class PairInteractions {
    private PairInteractions() {}

    /**
     * Returns the interaction of each pair, in the order of the first and then the second lever.
     *
     * @param plan every coalition
     * @param worths measure by coalition and replication
     * @param confidence the confidence of the intervals, a share
     */
    public static List<PairInteraction> of(CoalitionPlan plan, double[][] worths, double confidence) {
        Require.that(
                plan.isExact(),
                plan,
                "Interactions need every coalition, but orders were sampled. Maybe make groups of levers?");
        Worths known = new Worths(plan, worths);
        List<PairInteraction> pairs = new ArrayList<>();
        for (int i = 0; i < plan.players(); i++) {
            for (int j = i + 1; j < plan.players(); j++) {
                Summary summary = Summary.of(byReplication(known, 1L << i, 1L << j), confidence);
                pairs.add(new PairInteraction(i, j, summary.mean(), summary.interval()));
            }
        }
        return pairs;
    }

    private static double[] byReplication(Worths worths, long first, long second) {
        int others = worths.plan().players() - 2;
        double[] values = new double[worths.replications()];
        for (long coalition : worths.plan().coalitions()) {
            if ((coalition & (first | second)) == 0) {
                double weight = weight(others, Long.bitCount(coalition));
                double[] both = worths.of(coalition | first | second);
                double[] one = worths.of(coalition | first);
                double[] other = worths.of(coalition | second);
                double[] neither = worths.of(coalition);
                for (int r = 0; r < values.length; r++) {
                    values[r] += weight * (both[r] - one[r] - other[r] + neither[r]);
                }
            }
        }
        return values;
    }

    /** Returns 1 over the number of sizes and the number of coalitions of a size. */
    private static double weight(int others, int size) {
        double ways = 1;
        for (int i = 0; i < size; i++) {
            ways = ways * (others - i) / (i + 1);
        }
        return 1 / ((others + 1) * ways);
    }
}
