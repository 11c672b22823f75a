package org.concordsim.result.table;

/**
 * One measure of one finalist on replications that the search did not use.
 *
 * @param scenario the scenario's name
 * @param candidate the name, as the model of runs.csv
 * @param role recommended, preset or finalist
 * @param kept whether it keeps the constraints and the selection had not eliminated it at its end, or, where objectives
 *     are traded off, whether it may be on the front
 * @param measure the measure's name, or objective for a weighted sum
 * @param unit the measure's unit
 * @param n the number of fresh replications
 * @param mean the mean
 * @param ciLow the lower end of the 95 % interval
 * @param ciHigh the upper end
 * @param lead the mean lead of the recommended candidate on the same customers; empty for itself
 * @param leadLow the lower end of its 95 % interval
 * @param leadHigh the upper end
 */
public record FinalRow(
        String scenario,
        String candidate,
        String role,
        boolean kept,
        String measure,
        String unit,
        int n,
        double mean,
        double ciLow,
        double ciHigh,
        double lead,
        double leadLow,
        double leadHigh) {}
