package org.concordsim.result.table;

/**
 * The shares of variance of one factor from the first rows of a sample.
 *
 * @param scenario the scenario's name
 * @param subject the organizing model, or A - B for the difference of two
 * @param measure the measure's name
 * @param rows the number of rows
 * @param factor the factor's path
 * @param first the share of the variance that the factor explains alone
 * @param firstLow the lower end of its 95 % interval
 * @param firstHigh the upper end
 * @param total the share with interactions
 * @param totalLow the lower end of its 95 % interval
 * @param totalHigh the upper end
 */
public record ConvergenceRow(
        String scenario,
        String subject,
        String measure,
        int rows,
        String factor,
        double first,
        double firstLow,
        double firstHigh,
        double total,
        double totalLow,
        double totalHigh) {}
