package org.concordsim.statistics;

import org.apache.commons.math3.special.Gamma;

/**
 * How large a difference is beside the spread of single replications, for paired samples; without unit.
 *
 * <p>The interval is that of Algina and Keselman (2003): the interval for the noncentrality of the paired t statistic,
 * in units of the average standard deviation. It excludes 0 exactly when the paired t test rejects at the same level,
 * and covers more often than claimed for large effects of weakly correlated samples.
 *
 * @param d Cohen's d with the average variance: mean difference / sqrt((varA + varB) / 2); NaN where both are 0
 * @param g Hedges' g: d without most of its bias in small samples (Hedges 1981), by the degrees of freedom of the average
 *     variance of correlated samples; of a bias of 8 % after 8 replications 2 % are left
 * @param interval the confidence interval of the population's effect size
 */
public record EffectSize(double d, double g, Interval interval) {
    private static final double FARTHEST = 1e6;

    /** Returns the effect size with a 95 % interval. */
    public static EffectSize of(double[] first, double[] second) {
        return of(first, second, Summary.CONFIDENCE);
    }

    /** Returns the effect size with an interval of a given confidence. */
    public static EffectSize of(double[] first, double[] second, double confidence) {
        PairedComparison comparison = PairedComparison.of(first, second, confidence);
        double a = Moments.variance(first);
        double b = Moments.variance(second);
        double d = comparison.effectSize();
        if (!(a + b > 0)) {
            return new EffectSize(Double.NaN, Double.NaN, Interval.UNDEFINED);
        }
        double covariance = (a + b - comparison.deviation() * comparison.deviation()) / 2;
        double degrees = (comparison.n() - 1) * (a + b) * (a + b) / (a * a + b * b + 2 * covariance * covariance);
        double unit = comparison.deviation() / Math.sqrt(comparison.n() * (a + b) / 2);
        return new EffectSize(d, d * correction(degrees), interval(d, unit, comparison.n() - 1, confidence));
    }

    private static Interval interval(double d, double unit, int degrees, double confidence) {
        double size = Math.abs(d);
        double t = Math.min(size / unit, FARTHEST);
        if (!(size > 0)) {
            double half = unit * StudentT.quantile((1 + confidence) / 2, degrees);
            return new Interval(-half, half);
        }
        NoncentralT distribution = new NoncentralT(t, degrees);
        double low = distribution.noncentrality((1 + confidence) / 2) * size / t;
        double high = distribution.noncentrality((1 - confidence) / 2) * size / t;
        return d > 0 ? new Interval(low, high) : new Interval(-high, -low);
    }

    /** Returns the factor that removes the bias of d; 1 where too few degrees of freedom define none. */
    private static double correction(double degrees) {
        return degrees <= 1
                ? 1
                : StrictMath.exp(Gamma.logGamma(degrees / 2)
                        - Gamma.logGamma((degrees - 1) / 2)
                        - StrictMath.log(degrees / 2) / 2);
    }
}
