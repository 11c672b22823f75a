package org.concordsim.experiment.validation;

import java.util.Arrays;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.Summary;

/**
 * One figure of a fact: its value by replication and the published range.
 *
 * @param label what is read, such as an organizing model
 * @param unit the unit
 * @param sample the figure by replication; NaN where a run has none; one value for a figure that no run decides
 * @param low the low end of the published range; may be negative infinity
 * @param high the high end; may be infinity
 */
public record Reading(String label, String unit, double[] sample, double low, double high) {
    /** Returns a reading whose sign alone is published: above zero. */
    public static Reading positive(String label, String unit, double[] sample) {
        return new Reading(label, unit, sample, 0, Double.POSITIVE_INFINITY);
    }

    /** Returns a reading that no run decides, so that it has no interval. */
    public static Reading exact(String label, String unit, double value, double low, double high) {
        return new Reading(label, unit, new double[] {value}, low, high);
    }

    /** Returns the summary of the defined values. */
    public Summary summary() {
        return Summary.of(Arrays.stream(sample).filter(Double::isFinite).toArray());
    }

    /** Returns the verdict on the mean, or on the figure itself where no run decides it. */
    public Verdict verdict() {
        Interval interval = sample.length == 1
                ? new Interval(sample[0], sample[0])
                : summary().interval();
        return Verdict.of(interval, low, high);
    }
}
