package org.concordsim.statistics.course;

import org.concordsim.statistics.Interval;

/**
 * An estimate with its interval.
 *
 * @param value the estimate; infinite if it is a time beyond the last step, NaN where it is not defined
 * @param interval the 95 % interval; an infinite end lies beyond the last step, NaN where it is not defined
 */
public record Estimate(double value, Interval interval) {
    /** The estimate that is not defined. */
    public static final Estimate UNDEFINED = new Estimate(Double.NaN, Interval.UNDEFINED);
}
