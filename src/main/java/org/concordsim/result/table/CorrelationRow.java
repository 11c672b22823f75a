package org.concordsim.result.table;

/**
 * How closely a measure follows a factor over the points of a design.
 *
 * @param scenario the scenario's name
 * @param model the organizing model, or all where the model is a factor itself
 * @param factor the factor's path
 * @param measure the measure's name
 * @param points the number of points
 * @param rankCorrelation Spearman's rank correlation of the point means with the levels, -1 to 1
 */
public record CorrelationRow(
        String scenario, String model, String factor, String measure, int points, double rankCorrelation) {}
