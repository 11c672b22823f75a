package org.concordsim.statistics.course;

import java.util.Arrays;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.StudentT;
import org.concordsim.statistics.Summary;

/**
 * Intervals for the means at all steps that hold together with a confidence of .95: mean ± c standard errors. The factor
 * c is the .95 quantile, over bootstrap resamples of whole replications, of the largest |t| of all steps (a bootstrap-t
 * band: Hall 1988; Montiel Olea and Plagborg-Møller 2019), but no more than Bonferroni's, which is the narrower one where
 * replications are few, and no less than Student's for one step. A step at which all replications agree has an interval
 * without width.
 */
public final class SimultaneousBand {
    private static final double LEVEL = 1 - Summary.CONFIDENCE;

    private SimultaneousBand() {}

    /**
     * Returns the intervals by step; they are not defined below two replications.
     *
     * @param values value by step and replication
     * @param seed the root of the resampling
     */
    public static Interval[] of(double[][] values, long seed) {
        int n = Sums.replications(values);
        Summary[] steps = Arrays.stream(values).map(Summary::of).toArray(Summary[]::new);
        double factor = n < 2 ? Double.NaN : factor(values, steps, seed);
        return Arrays.stream(steps)
                .map(step -> interval(step, factor / Math.sqrt(n)))
                .toArray(Interval[]::new);
    }

    private static Interval interval(Summary step, double factor) {
        double half = factor * step.deviation();
        return Double.isNaN(half) ? Interval.UNDEFINED : new Interval(step.mean() - half, step.mean() + half);
    }

    private static double factor(double[][] values, Summary[] steps, long seed) {
        int degrees = values[0].length - 1;
        long uncertain =
                Arrays.stream(steps).filter(step -> step.deviation() > 0).count();
        double least = StudentT.quantile(1 - LEVEL / 2, degrees);
        double most = StudentT.quantile(1 - LEVEL / 2 / Math.max(1, uncertain), degrees);
        return Math.max(least, Math.min(most, resampled(values, steps, seed)));
    }

    private static double resampled(double[][] values, Summary[] steps, long seed) {
        double[] largest = new double[Resamples.STANDARD];
        int[] round = {0};
        new Resamples(largest.length, seed)
                .draw(values[0].length, drawn -> largest[round[0]++] = largest(values, steps, drawn));
        Arrays.sort(largest);
        return largest[(int) Math.ceil(Summary.CONFIDENCE * largest.length) - 1];
    }

    private static double largest(double[][] values, Summary[] steps, int[] drawn) {
        double largest = 0;
        for (int step = 0; step < steps.length; step++) {
            if (steps[step].deviation() > 0) {
                largest = Math.max(largest, distance(values[step], steps[step].mean(), drawn));
            }
        }
        return largest;
    }

    /** Returns |t| of a resample; infinite if it has no spread. */
    private static double distance(double[] values, double mean, int[] drawn) {
        double own = Resamples.mean(values, drawn);
        double squares = 0;
        for (int i : drawn) {
            squares += (values[i] - own) * (values[i] - own);
        }
        double error = Math.sqrt(squares / (drawn.length - 1) / drawn.length);
        return error > 0 ? Math.abs(own - mean) / error : Double.POSITIVE_INFINITY;
    }
}
