package org.concordsim.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/** Student's t distribution, as intervals and tests need it. */
public final class StudentT {
    private StudentT() {}

    /** Returns the half width of a two-sided interval for a mean; NaN below two values. */
    public static double halfWidth(double deviation, int n, double confidence) {
        return n < 2 ? Double.NaN : quantile((1 + confidence) / 2, n - 1) * deviation / Math.sqrt(n);
    }

    /** Returns the value below which a variable with so many degrees of freedom lies with a probability. */
    public static double quantile(double probability, int degrees) {
        return new TDistribution(null, degrees).inverseCumulativeProbability(probability);
    }

    /** Returns the probability of a mean at least that far above 0 if the true mean is 0; NaN below two values. */
    public static double upperTail(double mean, double deviation, int n) {
        if (n < 2) {
            return Double.NaN;
        }
        if (!(deviation > 0)) {
            return mean > 0 ? 0 : 1;
        }
        double t = mean / (deviation / Math.sqrt(n));
        return new TDistribution(null, n - 1).cumulativeProbability(-t);
    }

    /** Returns the probability of a mean at least that far from 0 if the true mean is 0; NaN below two values. */
    public static double twoSided(double mean, double deviation, int n) {
        return Math.min(1, 2 * upperTail(Math.abs(mean), deviation, n));
    }
}
