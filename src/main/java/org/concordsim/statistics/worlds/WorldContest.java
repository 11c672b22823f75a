package org.concordsim.statistics.worlds;

import java.util.Arrays;
import org.concordsim.statistics.BestConfidence;
import org.concordsim.statistics.SplitMix;

/** The models in one world: value by model and inner replication, turned so that higher is better. */
record WorldContest(double[][] values, int world, int replications) {
    static WorldContest of(double[][][] values, int world, boolean higherIsBetter) {
        double[][] models = Arrays.stream(values)
                .map(model -> Arrays.stream(model[world])
                        .map(value -> higherIsBetter ? value : -value)
                        .toArray())
                .toArray(double[][]::new);
        return new WorldContest(models, world, BestConfidence.replications(models));
    }

    /** Adds to each model its part of this world. */
    void award(double[][] wins) {
        int[] all = new int[replications];
        Arrays.setAll(all, i -> i);
        award(all, wins, 1);
    }

    /** Adds to each model its part of the resamples of this world. */
    void resample(double[][] wins, int resamples, SplitMix chance) {
        int[] sample = new int[Math.max(1, replications - 1)];
        for (int i = 0; i < resamples; i++) {
            Arrays.setAll(sample, j -> chance.next(replications));
            award(sample, wins, 1.0 / resamples);
        }
    }

    private void award(int[] sample, double[][] wins, double weight) {
        double[] sums = new double[values.length];
        double best = Double.NEGATIVE_INFINITY;
        int ties = 0;
        for (int model = 0; model < sums.length; model++) {
            for (int i : sample) {
                sums[model] += values[model][i];
            }
            ties = sums[model] > best ? 1 : ties + (sums[model] == best ? 1 : 0);
            best = Math.max(best, sums[model]);
        }
        for (int model = 0; model < sums.length; model++) {
            if (sums[model] == best) {
                wins[model][world] += weight / ties;
            }
        }
    }
}
