package org.concordsim.statistics.output;

import java.util.Arrays;
import org.concordsim.statistics.Moments;

/**
 * The part at the start of a series that is best left out of its mean.
 *
 * @param observations the observations to leave out
 * @param length the observations of the series
 * @param determined whether the series is long enough to tell: the truncation lies in its first half and at least 10
 *     batches are there
 */
public record Truncation(int observations, int length, boolean determined) {
    private static final int BATCH = 5;
    private static final int FEWEST_BATCHES = 10;
    private static final int KEPT_BATCHES = 5;

    /**
     * Returns the truncation by MSER-5 after White (1997) and White, Cobb and Spratt (2000): of all numbers of left-out
     * batches of 5 it takes the smallest that minimises the squared standard error of the mean of the rest. The last 5
     * batches are always kept, as few batches are alike by chance. Observations beyond the last whole batch do not count.
     */
    public static Truncation mser5(double[] series) {
        double[] batches = batches(series);
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int left = 0; left <= batches.length - KEPT_BATCHES; left++) {
            double error = squaredError(batches, left);
            if (error < least) {
                least = error;
                best = left;
            }
        }
        boolean determined = batches.length >= FEWEST_BATCHES && 2 * best <= batches.length;
        return new Truncation(best * BATCH, series.length, determined);
    }

    private static double[] batches(double[] series) {
        double[] batches = new double[series.length / BATCH];
        for (int i = 0; i < batches.length * BATCH; i++) {
            batches[i / BATCH] += series[i] / BATCH;
        }
        return batches;
    }

    private static double squaredError(double[] batches, int left) {
        double[] rest = Arrays.copyOfRange(batches, left, batches.length);
        return Moments.variance(rest) * (rest.length - 1) / ((double) rest.length * rest.length);
    }
}
