package org.concordsim.chart.data;

import java.util.Arrays;
import org.concordsim.statistics.Summary;

/**
 * A mean over n replications with its 95 % interval, in the unit of the measure. With one replication there is no
 * interval: both limits are NaN.
 */
public record Interval(double mean, double low, double high, int n) {
    /** Returns the mean and Student interval of values; NaN values (nothing was observed) are left out. */
    public static Interval of(double... values) {
        Summary seen = Summary.of(Arrays.stream(values).filter(Double::isFinite).toArray());
        return new Interval(seen.mean(), seen.interval().low(), seen.interval().high(), seen.n());
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
