package org.concordsim.model.product;

import org.concordsim.check.Require;

/**
 * What a portfolio review sees of the anchor product, which opens doors at a low margin.
 *
 * @param ownMargin its margin of a year after care; money
 * @param laterMargin margin of a year from sales to customers whom it brought; money
 * @param visible part of those sales that shared funnel data trace to it; share
 */
public record AnchorReview(double ownMargin, double laterMargin, double visible) {
    /** Checks every range. */
    public AnchorReview {
        Require.within(ownMargin, -Double.MAX_VALUE, Double.MAX_VALUE, "ownMargin");
        Require.within(laterMargin, -Double.MAX_VALUE, Double.MAX_VALUE, "laterMargin");
        Require.share(visible, "visible");
    }

    /** Returns the worth that the review sees; money. */
    public double seenWorth() {
        return ownMargin + visible * laterMargin;
    }

    /** Returns whether the anchor stays: its seen worth is not below 0. */
    public boolean keeps() {
        return seenWorth() >= 0;
    }
}
