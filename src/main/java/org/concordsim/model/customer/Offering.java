package org.concordsim.model.customer;

/**
 * A product as a buyer can see it.
 *
 * @param features the position on each feature, about [-1, 1]
 */
public record Offering(double[] features) {
    /** Returns the fit to tastes n with weights w: 1 - 1/2 sum w |x - n|, in [0, 1]. */
    public double fit(double[] weights, double[] tastes) {
        double miss = 0;
        for (int k = 0; k < features.length; k++) {
            miss += weights[k] * Math.abs(features[k] - tastes[k]);
        }
        return Math.max(0, 1 - 0.5 * miss);
    }
}
