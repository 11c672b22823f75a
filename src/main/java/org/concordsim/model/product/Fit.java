package org.concordsim.model.product;

import org.concordsim.check.Require;

/** How well a product suits a taste: 1 - 1/2 sum of w_k |x_k - n_k|, held within [0, 1]. */
public final class Fit {
    private Fit() {}

    /** Returns the fit of product features to tastes, given the weight of each feature. */
    public static double of(double[] weights, double[] product, double[] taste) {
        double distance = 0;
        for (int k = 0; k < weights.length; k++) {
            distance += weights[k] * Math.abs(product[k] - taste[k]);
        }
        Require.that(
                distance == distance,
                weights,
                "The distance of product and taste must be a number but is NaN. Maybe a feature is missing?");
        return Math.max(0, Math.min(1, 1 - distance / 2));
    }
}
