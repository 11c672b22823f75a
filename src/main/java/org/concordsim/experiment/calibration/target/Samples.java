package org.concordsim.experiment.calibration.target;

import java.util.Arrays;

/** Figures of samples. */
final class Samples {
    private Samples() {}

    static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    /** Returns the sample standard deviation. */
    static double spread(double[] values) {
        double mean = mean(values);
        double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
        return Math.sqrt(squares / (values.length - 1));
    }

    /** Returns variance over mean: 1 for events that come independently of each other at a constant rate. */
    static double dispersion(double[] counts) {
        double spread = spread(counts);
        return spread * spread / mean(counts);
    }

    /** Returns the Gini coefficient: 0 if all are equal, near 1 if one has all. */
    static double gini(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double weighted = 0;
        double sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            weighted += (2.0 * i + 1 - sorted.length) * sorted[i];
            sum += sorted[i];
        }
        return weighted / (sorted.length * sum);
    }
}
