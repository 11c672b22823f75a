package org.concordsim.result.table;

/**
 * How far knowing one factor moves the distribution of a measure: distances in [0, 1].
 *
 * @param scenario the scenario's name
 * @param subject the organizing model, or A - B for the difference of two
 * @param measure the measure's name
 * @param factor the factor's path
 * @param points the number of points
 * @param median the median distance over slices of the factor
 * @param medianLow the lower end of its 95 % interval
 * @param medianHigh the upper end
 * @param medianThreshold the median that a factor without effect exceeds in one of twenty cases
 * @param maximum the largest distance over the slices
 * @param maximumThreshold the maximum that a factor without effect exceeds in one of twenty cases
 * @param matters whether the median or the maximum exceeds its threshold
 */
public record PawnRow(
        String scenario,
        String subject,
        String measure,
        String factor,
        int points,
        double median,
        double medianLow,
        double medianHigh,
        double medianThreshold,
        double maximum,
        double maximumThreshold,
        boolean matters) {}
