package org.concordsim.statistics.course;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.concordsim.statistics.SplitMix;

/** Sums of independent normal steps, the usual shape of cumulative differences. */
final class RandomWalks {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private RandomWalks() {}

    static double normal(SplitMix chance) {
        return NORMAL.inverseCumulativeProbability(chance.uniform());
    }

    /** Returns sums by step and replication. */
    static double[][] of(SplitMix chance, int steps, int replications) {
        double[][] sums = new double[steps][replications];
        for (int step = 0; step < steps; step++) {
            for (int i = 0; i < replications; i++) {
                sums[step][i] = (step == 0 ? 0 : sums[step - 1][i]) + normal(chance);
            }
        }
        return sums;
    }
}
