package org.concordsim.chart.data;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * A mean over n replications with its 95 % interval, in the unit of the measure. With one replication there is no
 * interval: both limits are NaN.
 */
public record Interval(double mean, double low, double high, int n) {
    private static final double UPPER_TAIL = 0.975;

    /** Returns the mean and Student interval of values; NaN values (nothing was observed) are left out. */
    public static Interval of(double... values) {
        double[] seen = Arrays.stream(values).filter(Double::isFinite).toArray();
        int n = seen.length;
        double mean = Arrays.stream(seen).average().orElse(Double.NaN);
        if (n < 2) {
            return new Interval(mean, Double.NaN, Double.NaN, n);
        }
        double squares = Arrays.stream(seen).map(value -> (value - mean) * (value - mean)).sum();
        double error = Math.sqrt(squares / (n - 1) / n);
        double half = error == 0 ? 0 : error * new TDistribution(null, n - 1).inverseCumulativeProbability(UPPER_TAIL);
        return new Interval(mean, mean - half, mean + half, n);
    }

    /** Returns whether there is a mean to draw. */
    public boolean known() {
        return Double.isFinite(mean);
    }

    /** Returns whether both limits are there to draw. */
    public boolean bounded() {
        return Double.isFinite(low) && Double.isFinite(high);
    }

    /** Returns the lower limit, or the mean where there is no interval. */
    public double lowest() {
        return bounded() ? low : mean;
    }

    /** Returns the upper limit, or the mean where there is no interval. */
    public double highest() {
        return bounded() ? high : mean;
    }

    /** Returns the same interval in another unit that is a multiple of this one. */
    public Interval times(double factor) {
        return new Interval(mean * factor, low * factor, high * factor, n);
    }
}
