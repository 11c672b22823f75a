package org.concordsim.statistics;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.Well19937c;

/** Normal values with known parameters for tests of statistics; the same seed gives the same values. */
public final class Draws {
    private final NormalDistribution normal;

    /** Starts the draws that belong to a seed. */
    public Draws(int seed) {
        normal = new NormalDistribution(new Well19937c(seed), 0, 1);
    }

    /** Returns one standard normal value. */
    public double next() {
        return normal.sample();
    }

    /** Returns standard normal values. */
    public double[] next(int n) {
        return normal.sample(n);
    }

    /** Returns values by alternative and replication, all pairs of which have the same correlation, 0 or more. */
    public double[][] correlated(double[] means, double[] deviations, double correlation, int n) {
        double[][] values = new double[means.length][n];
        for (int j = 0; j < n; j++) {
            double shared = next();
            for (int i = 0; i < means.length; i++) {
                double own = next();
                values[i][j] =
                        means[i] + deviations[i] * (Math.sqrt(correlation) * shared + Math.sqrt(1 - correlation) * own);
            }
        }
        return values;
    }

    /** Returns the count that a correct method stays at or below with a given probability. */
    public static int bound(int trials, double share, double probability) {
        return new BinomialDistribution(null, trials, share).inverseCumulativeProbability(probability);
    }
}
