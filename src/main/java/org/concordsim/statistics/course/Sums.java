package org.concordsim.statistics.course;

import org.concordsim.check.Require;

/** Sums over steps and means over replications of values by step and replication. */
final class Sums {
    private Sums() {}

    /** Returns the number of replications, which is the same at all steps. */
    static int replications(double[][] values) {
        Require.that(values.length > 0, values, "steps must not be empty. Maybe no quarter was observed?");
        for (double[] step : values) {
            Require.that(
                    step.length == values[0].length,
                    step,
                    "All steps need equally many replications. Maybe a value is missing?");
        }
        return values[0].length;
    }

    /** Returns the sums of a sequence up to each of its places. */
    static double[] cumulative(double[] differences) {
        double[] sums = new double[differences.length];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += differences[i];
            sums[i] = sum;
        }
        return sums;
    }

    /** Returns the sums up to each step, by step and replication. */
    static double[][] cumulative(double[][] differences) {
        double[][] sums = new double[differences.length][];
        for (int step = 0; step < sums.length; step++) {
            sums[step] = differences[step].clone();
            for (int i = 0; step > 0 && i < sums[step].length; i++) {
                sums[step][i] += sums[step - 1][i];
            }
        }
        return sums;
    }

    /** Returns the values of one replication by step. */
    static double[] replication(double[][] values, int replication) {
        double[] own = new double[values.length];
        for (int step = 0; step < own.length; step++) {
            own[step] = values[step][replication];
        }
        return own;
    }
}
