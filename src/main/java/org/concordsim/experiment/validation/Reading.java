package org.concordsim.experiment.validation;

import java.util.Arrays;
import org.concordsim.statistics.Summary;

/**
 * One figure of a fact: its value by replication and the published range.
 *
 * @param label what is read, such as an organizing model
 * @param unit the unit
 * @param sample the figure by replication; NaN where a run has none
 * @param low the low end of the published range; may be negative infinity
 * @param high the high end; may be infinity
 */
public record Reading(String label, String unit, double[] sample, double low, double high) {
    /** Returns a reading whose sign alone is published: above zero. */
    public static Reading positive(String label, String unit, double[] sample) {
        return new Reading(label, unit, sample, 0, Double.POSITIVE_INFINITY);
    }

    /** Returns the summary of the defined values. */
    public Summary summary() {
        return Summary.of(Arrays.stream(sample).filter(Double::isFinite).toArray());
    }

    /** Returns the verdict on the mean; that of the figure alone where it does not vary. */
    public Verdict verdict() {
        return Verdict.of(summary().interval(), low, high);
    }
}
