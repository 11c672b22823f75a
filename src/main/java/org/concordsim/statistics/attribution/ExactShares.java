package org.concordsim.statistics.attribution;

import java.util.Arrays;
import org.concordsim.statistics.Summary;

/** Shapley values from the worths of all coalitions. */
final class ExactShares {
    private ExactShares() {}

    static ShareEstimate[] of(Worths worths, double confidence) {
        int players = worths.plan().players();
        double[][] shares = new double[players][worths.replications()];
        for (int r = 0; r < worths.replications(); r++) {
            int replication = r;
            double[] values = values(
                    Arrays.stream(worths.values())
                            .mapToDouble(row -> row[replication])
                            .toArray(),
                    players);
            for (int i = 0; i < players; i++) {
                shares[i][r] = values[i];
            }
        }
        return Arrays.stream(shares)
                .map(own -> Summary.of(own, confidence))
                .map(summary -> new ShareEstimate(summary.mean(), summary.interval()))
                .toArray(ShareEstimate[]::new);
    }

    static double[] values(double[] worths, int players) {
        double[] weights = weights(players);
        double[] values = new double[players];
        for (int coalition = 0; coalition < worths.length; coalition++) {
            double weight = weights[Integer.bitCount(coalition)];
            for (int i = 0; i < players; i++) {
                if ((coalition >> i & 1) == 0) {
                    values[i] += weight * (worths[coalition | 1 << i] - worths[coalition]);
                }
            }
        }
        return values;
    }

    /** Returns the share of orders in which a given set of each size comes directly before a given player. */
    private static double[] weights(int players) {
        double[] weights = new double[players + 1];
        double ways = 1;
        for (int size = 0; size < players; size++) {
            weights[size] = 1 / (players * ways);
            ways = ways * (players - 1 - size) / (size + 1);
        }
        return weights;
    }
}
