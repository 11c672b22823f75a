package org.concordsim.experiment.sensitivity;

import java.util.Arrays;
import java.util.List;
import org.concordsim.experiment.run.Results;
import org.concordsim.statistics.Moments;

/** The values of a subject by design point and replication. A point with a run that has no value has no mean. */
record Responses(double[][] byPoint) {
    static Responses of(Subject subject, Results results, List<String> points) {
        return new Responses(
                points.stream().map(point -> subject.values(results, point)).toArray(double[][]::new));
    }

    /** Returns the mean over replications at each point; NaN where one is missing. */
    double[] means() {
        return Arrays.stream(byPoint).mapToDouble(Moments::mean).toArray();
    }

    /** Returns the values of one replication by point. */
    double[] replication(int number) {
        return Arrays.stream(byPoint).mapToDouble(values -> values[number]).toArray();
    }

    int replications() {
        return byPoint[0].length;
    }

    /**
     * Returns the variance of a point's mean that is left to chance: how far replications disagree about the differences
     * between points, over their number. What a replication adds to all points alike does not count. NaN below two
     * replications or points.
     */
    double noiseVariance() {
        Responses complete = new Responses(Arrays.stream(byPoint)
                .filter(values -> Double.isFinite(Moments.mean(values)))
                .toArray(double[][]::new));
        int points = complete.byPoint.length;
        if (points < 2 || complete.replications() < 2) {
            return Double.NaN;
        }
        int n = complete.replications();
        double[] common = new double[n];
        Arrays.setAll(common, r -> Moments.mean(complete.replication(r)));
        double all = Moments.mean(common);
        double squares = 0;
        for (double[] values : complete.byPoint) {
            double mean = Moments.mean(values);
            for (int r = 0; r < n; r++) {
                double rest = values[r] - mean - common[r] + all;
                squares += rest * rest;
            }
        }
        return squares / ((points - 1.0) * (n - 1)) / n;
    }
}
