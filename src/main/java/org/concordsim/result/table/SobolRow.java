package org.concordsim.result.table;

/**
 * The shares of variance of one factor.
 *
 * @param scenario the scenario's name
 * @param subject the organizing model, or A - B for the difference of two
 * @param measure the measure's name
 * @param factor the factor's path
 * @param range the range, LOW:HIGH, or the levels
 * @param rows the number of rows of the sample
 * @param first the share of the variance that the factor explains alone
 * @param firstLow the lower end of its 95 % interval
 * @param firstHigh the upper end
 * @param total the share with interactions
 * @param totalLow the lower end of its 95 % interval
 * @param totalHigh the upper end
 * @param noiseShare the share of the variance that chance between the points makes; NaN below two replications
 */
public record SobolRow(
        String scenario,
        String subject,
        String measure,
        String factor,
        String range,
        int rows,
        double first,
        double firstLow,
        double firstHigh,
        double total,
        double totalLow,
        double totalHigh,
        double noiseShare) {}
