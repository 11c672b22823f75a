package org.concordsim.statistics;

/**
 * A sample in a few numbers, all in the unit of its values.
 *
 * @param n the number of values
 * @param mean the arithmetic mean
 * @param deviation the sample standard deviation, n - 1 in the denominator; NaN below two values
 * @param interval Student's t interval for the mean
 * @param median the middle value
 */
public record Summary(int n, double mean, double deviation, Interval interval, double median) {
    /** The confidence of intervals unless another is asked for: .95. */
    public static final double CONFIDENCE = 0.95;

    /** Returns the summary of a sample with a 95 % interval. */
    public static Summary of(double[] values) {
        return of(values, CONFIDENCE);
    }

    /** Returns the summary of a sample with an interval of a given confidence. */
    public static Summary of(double[] values, double confidence) {
        double mean = Moments.mean(values);
        double deviation = Moments.deviation(values);
        double half = StudentT.halfWidth(deviation, values.length, confidence);
        return new Summary(values.length, mean, deviation, Interval.around(mean, half), Quantiles.of(values, 0.5));
    }
}
