package org.concordsim.statistics.sensitivity;

import org.concordsim.statistics.Interval;

/**
 * How far knowing one factor moves the distribution of a measure: Kolmogorov-Smirnov distances, in [0, 1].
 *
 * @param median the median distance over the slices of the factor
 * @param medianInterval bootstrap interval for the median; it holds the upward bias of small slices
 * @param medianThreshold the median that a factor without effect exceeds with the chance left by the confidence
 * @param maximum the largest distance over the slices: it finds factors that matter in a corner only
 * @param maximumThreshold the maximum that a factor without effect exceeds with that chance
 */
public record PawnIndex(
        double median, Interval medianInterval, double medianThreshold, double maximum, double maximumThreshold) {

    /** Returns whether the factor moves the distribution more than a dummy factor would: by median or by maximum. */
    public boolean matters() {
        return median > medianThreshold || maximum > maximumThreshold;
    }
}
