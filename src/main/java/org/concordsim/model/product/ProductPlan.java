package org.concordsim.model.product;

import org.concordsim.check.Require;

/**
 * How far a product follows what is believed in one planning cycle.
 *
 * @param moveShare part of the gap to the believed best that one cycle closes; share
 * @param conceptShare part of a change that is fixed at the concept stage; share
 */
public record ProductPlan(double moveShare, double conceptShare) {
    /** Checks every range. */
    public ProductPlan {
        Require.share(moveShare, "moveShare");
        Require.share(conceptShare, "conceptShare");
    }

    /**
     * Returns the features after a cycle.
     *
     * @param product features before
     * @param concept what is believed best, weighted by who is heard early
     * @param late what is believed best, weighted by who is heard late
     */
    public double[] next(double[] product, double[] concept, double[] late) {
        double[] next = new double[product.length];
        for (int k = 0; k < next.length; k++) {
            double wish = conceptShare * (concept[k] - product[k]) + (1 - conceptShare) * (late[k] - product[k]);
            next[k] = Require.within(product[k] + moveShare * wish, -Double.MAX_VALUE, Double.MAX_VALUE, "feature");
        }
        return next;
    }
}
