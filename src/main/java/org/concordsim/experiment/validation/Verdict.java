package org.concordsim.experiment.validation;

import org.concordsim.statistics.Interval;

/** Whether a figure with its interval agrees with a published range. */
public enum Verdict {
    /** The whole interval lies in the range. */
    AGREES,
    /** No part of the interval lies in the range. */
    DISAGREES,
    /** The interval reaches over an end of the range, or is not defined. */
    UNDECIDED;

    /** Returns the verdict on an interval against a closed range; an end may be infinite. */
    public static Verdict of(Interval interval, double low, double high) {
        if (interval.low() >= low && interval.high() <= high) {
            return AGREES;
        }
        return interval.high() < low || interval.low() > high ? DISAGREES : UNDECIDED;
    }
}
