package org.concordsim.result.table;

/**
 * How far a path of organizing models is from staying in one quarter, and since the end of warm-up.
 *
 * @param scenario the scenario's name
 * @param path the path's name
 * @param quarter the quarter after warm-up, from 1
 * @param month the end of the quarter in months, twelfths of a year, after the end of warm-up
 * @param measure the measure's name
 * @param unit the unit of amounts: the measure's without the year
 * @param n the number of replications
 * @param difference the mean of path - staying in this quarter
 * @param ciLow the lower end of the paired 95 % interval for the difference, for this quarter alone
 * @param ciHigh the upper end of that interval
 * @param cumulative the mean of path - staying from the end of warm-up to the end of this quarter
 * @param cumulativeLow the lower end of the paired 95 % interval for that, for this quarter alone
 * @param cumulativeHigh the upper end of that interval
 * @param bandLow the lower end of the simultaneous 95 % band: it holds for all quarters of the path at once
 * @param bandHigh the upper end of that band
 */
public record TransitionRow(
        String scenario,
        String path,
        int quarter,
        double month,
        String measure,
        String unit,
        int n,
        double difference,
        double ciLow,
        double ciHigh,
        double cumulative,
        double cumulativeLow,
        double cumulativeHigh,
        double bandLow,
        double bandHigh) {}
