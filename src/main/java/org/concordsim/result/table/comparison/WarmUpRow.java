package org.concordsim.result.table.comparison;

/**
 * One week of a series from the start of the runs, averaged over replications.
 *
 * @param scenario the scenario's name
 * @param model the organizing model
 * @param measure the measure's name
 * @param unit the measure's unit
 * @param week the week, from 1
 * @param mean the mean of the week
 * @param smooth the moving average around the week; NaN at the end of the series
 * @param verdict adequate, tooShort or undetermined; of the whole series
 * @param configured the weeks of warm-up
 * @param truncation the weeks that MSER-5 leaves out
 */
public record WarmUpRow(
        String scenario,
        String model,
        String measure,
        String unit,
        int week,
        double mean,
        double smooth,
        String verdict,
        int configured,
        int truncation) {}
