package org.concordsim.statistics;

/** Mean and sample variance of an array, by two passes in the array's order. */
public final class Moments {
    private Moments() {}

    /** Returns the arithmetic mean; NaN for no value. */
    public static double mean(double[] values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double rest = 0;
        for (double value : values) {
            rest += value - mean;
        }
        return mean + rest / values.length;
    }

    /** Returns the variance with n - 1 in the denominator; NaN below two values, exactly 0 for equal values. */
    public static double variance(double[] values) {
        if (values.length < 2) {
            return Double.NaN;
        }
        double mean = mean(values);
        double squares = 0;
        double sum = 0;
        boolean equal = true;
        for (double value : values) {
            double deviation = value - mean;
            squares += deviation * deviation;
            sum += deviation;
            equal &= value == values[0];
        }
        return equal ? 0 : Math.max(0, (squares - sum * sum / values.length) / (values.length - 1));
    }

    /** Returns the standard deviation with n - 1 in the denominator; NaN below two values. */
    public static double deviation(double[] values) {
        return Math.sqrt(variance(values));
    }
}
