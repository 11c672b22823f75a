package org.concordsim.statistics.output;

import org.concordsim.check.Require;

/** Welch's procedure (1983): series averaged over replications and smoothed, so that the warm-up is seen by eye. */
public final class Welch {
    private Welch() {}

    /**
     * Returns the mean of each period over replications.
     *
     * @param series value by replication and period, from time 0
     */
    public static double[] average(double[][] series) {
        double[] mean = new double[series.length == 0 ? 0 : series[0].length];
        for (double[] replication : series) {
            Require.that(
                    replication.length == mean.length,
                    replication,
                    "Replications need series of equal length but one has " + replication.length
                            + " periods and another " + mean.length + ". Maybe a run is not complete?");
            for (int i = 0; i < mean.length; i++) {
                mean[i] += replication[i] / series.length;
            }
        }
        return mean;
    }

    /**
     * Returns the moving average: each value is the mean of the 2 window + 1 periods around it, or of as many as lie
     * before it on both sides near the start. The last periods, which have too few after them, are left out.
     *
     * @param periods value by period
     * @param window the periods on each side, at most a quarter of all
     */
    public static double[] movingAverage(double[] periods, int window) {
        Require.within(window, 0, Math.floorDiv(periods.length, 4), "window");
        double[] smooth = new double[periods.length - window];
        for (int i = 0; i < smooth.length; i++) {
            int side = Math.min(i, window);
            for (int j = i - side; j <= i + side; j++) {
                smooth[i] += periods[j] / (2 * side + 1);
            }
        }
        return smooth;
    }
}
