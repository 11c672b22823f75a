package org.concordsim.model.product;

/** A running precision-weighted sum of signals. */
final class BeliefSum {
    private final double[] sums;
    private double precision;

    BeliefSum(int features) {
        sums = new double[features];
    }

    void add(Signal signal, double weight) {
        precision += weight;
        for (int k = 0; k < sums.length; k++) {
            sums[k] += weight * signal.feature(k);
        }
    }

    double mean(double[] out) {
        if (precision > 0) {
            for (int k = 0; k < sums.length; k++) {
                out[k] = sums[k] / precision;
            }
        }
        return precision;
    }
}
