package org.concordsim.observation.diagnostic;

/**
 * A straight scale from 1 to 5 points on a quantity.
 *
 * @param worst where 1 point is given, and beyond
 * @param best where 5 points are given, and beyond; smaller than worst if less is better
 */
record Scale(double worst, double best) {
    /** The scale of a share of occasions: never gives 1 point, four times out of five counts as always. */
    static final Scale SHARE = new Scale(0, 0.8);

    /** Returns the points for a quantity; 1 if it could not be observed. */
    double points(double quantity) {
        double way = (quantity - worst) / (best - worst);
        return way > 0 ? 1 + 4 * Math.min(1, way) : 1;
    }
}
