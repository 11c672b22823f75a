package org.concordsim.statistics.attribution;

import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.Summary;

/** Shapley values from sampled orders that come in pairs, an order and its reverse. */
final class SampledShares {
    private final double[][][] shares;

    /** Finds the contribution by player, pair of orders and replication. */
    private SampledShares(Worths worths) {
        List<List<Integer>> orders = worths.plan().orders();
        this.shares = new double[worths.plan().players()][orders.size() / 2][worths.replications()];
        for (int o = 0; o < orders.size(); o++) {
            long[] prefixes = CoalitionPlan.prefixes(orders.get(o));
            for (int step = 1; step < prefixes.length; step++) {
                double[] to = worths.of(prefixes[step]);
                double[] from = worths.of(prefixes[step - 1]);
                add(shares[orders.get(o).get(step - 1)][o / 2], to, from);
            }
        }
    }

    static ShareEstimate[] of(Worths worths, double confidence) {
        SampledShares sampled = new SampledShares(worths);
        ShareEstimate[] estimates = new ShareEstimate[sampled.shares.length];
        for (int i = 0; i < estimates.length; i++) {
            estimates[i] = estimate(sampled.shares[i], confidence);
        }
        return estimates;
    }

    private static void add(double[] sums, double[] to, double[] from) {
        for (int r = 0; r < sums.length; r++) {
            sums[r] += (to[r] - from[r]) / 2;
        }
    }

    private static ShareEstimate estimate(double[][] byPair, double confidence) {
        double[] pairs = new double[byPair.length];
        double[] replications = new double[byPair[0].length];
        for (int p = 0; p < pairs.length; p++) {
            for (int r = 0; r < replications.length; r++) {
                pairs[p] += byPair[p][r] / replications.length;
                replications[r] += byPair[p][r] / pairs.length;
            }
        }
        Summary overPairs = Summary.of(pairs, confidence);
        Summary overReplications = Summary.of(replications, confidence);
        return new ShareEstimate(overPairs.mean(), interval(overPairs, overReplications, confidence));
    }

    /** Returns the interval whose variance is that over pairs plus that over replications, as in Welch (1947). */
    private static Interval interval(Summary pairs, Summary replications, double confidence) {
        double a = pairs.deviation() * pairs.deviation() / pairs.n();
        double b = replications.n() < 2 ? 0 : replications.deviation() * replications.deviation() / replications.n();
        if (!(a + b > 0)) {
            return new Interval(pairs.mean(), pairs.mean());
        }
        double degrees = (a + b) * (a + b) / (a * a / (pairs.n() - 1) + b * b / Math.max(1, replications.n() - 1));
        double half =
                new TDistribution(null, degrees).inverseCumulativeProbability((1 + confidence) / 2) * Math.sqrt(a + b);
        return new Interval(pairs.mean() - half, pairs.mean() + half);
    }
}
