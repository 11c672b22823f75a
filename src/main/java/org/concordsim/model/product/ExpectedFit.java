package org.concordsim.model.product;

/** The mean fit that planners expect of a product: accounts scatter round a believed centre, features weigh alike. */
public final class ExpectedFit {
    private static final double TWO_OVER_PI = 2 / Math.PI;

    private ExpectedFit() {}

    /**
     * Returns 1 - 1/2 the mean over features of sqrt(d^2 + 2/pi scatter^2), d being the distance of product and centre;
     * exact for the mean absolute distance where either d or the scatter is 0.
     */
    public static double of(double[] product, double[] centre, double scatter) {
        double miss = 0;
        for (int k = 0; k < product.length; k++) {
            double d = product[k] - centre[k];
            miss += StrictMath.sqrt(d * d + TWO_OVER_PI * scatter * scatter) / product.length;
        }
        return Math.max(0, 1 - miss / 2);
    }
}
