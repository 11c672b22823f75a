package org.concordsim.result.table;

/**
 * One measure at one level of one factor, over all points of a design that have this level.
 *
 * @param scenario the scenario's name
 * @param model the organizing model, or all where the model is a factor itself
 * @param factor the factor's path
 * @param level the level
 * @param measure the measure's name
 * @param unit the measure's unit
 * @param points the number of points with this level
 * @param n the number of replications; the mean over the points is one value of each
 * @param mean the mean
 * @param ciLow the lower end of the 95 % interval for the mean over these points
 * @param ciHigh the upper end
 */
public record LevelRow(
        String scenario,
        String model,
        String factor,
        String level,
        String measure,
        String unit,
        int points,
        int n,
        double mean,
        double ciLow,
        double ciHigh) {}
