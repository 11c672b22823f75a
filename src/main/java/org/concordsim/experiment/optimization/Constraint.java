package org.concordsim.experiment.optimization;

import org.concordsim.scenario.Scalars;

/**
 * A bound that the mean of a measure must keep.
 *
 * @param measure the measure's name
 * @param atMost whether the bound is an upper one
 * @param bound the bound, in the measure's unit
 */
public record Constraint(String measure, boolean atMost, double bound) {
    /** Returns how far a mean is beyond the bound, as a share of it; 0 within it. */
    double violation(double mean) {
        double beyond = atMost ? mean - bound : bound - mean;
        double scale = Math.max(Math.abs(bound), 1e-9);
        if (Double.isNaN(mean)) {
            return 1;
        }
        return Math.max(0, beyond) / scale;
    }

    /** Returns the constraint as it is written on the command line. */
    public String text() {
        return measure + (atMost ? "<=" : ">=") + Scalars.of(bound);
    }
}
