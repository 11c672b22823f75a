package org.concordsim.result.table;

/**
 * One measure over all replications of one organizing model, over the whole observed time.
 *
 * @param scenario the scenario's name
 * @param model the organizing model's name
 * @param point the design point: inPlace or reached
 * @param segment all, small, mid or enterprise
 * @param measure the measure's name
 * @param unit the measure's unit
 * @param n the number of replications in which the measure is defined
 * @param mean the mean
 * @param sd the sample standard deviation
 * @param ciLow the lower end of the 95 % interval for the mean
 * @param ciHigh the upper end of that interval
 * @param median the median
 */
public record SummaryRow(
        String scenario,
        String model,
        String point,
        String segment,
        String measure,
        String unit,
        int n,
        double mean,
        double sd,
        double ciLow,
        double ciHigh,
        double median) {
    /** Returns half the width of the interval; NaN where it is not defined. */
    public double halfWidth() {
        return (ciHigh - ciLow) / 2;
    }
}
