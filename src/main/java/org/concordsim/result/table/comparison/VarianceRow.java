package org.concordsim.result.table.comparison;

/**
 * One part of the variance of a difference between two organizing models over uncertain worlds.
 *
 * @param scenario the scenario's name
 * @param measure the measure's name
 * @param unit the measure's unit
 * @param modelA the model from which is subtracted
 * @param modelB the model that is subtracted
 * @param meanDifference the mean of A - B over worlds and replications, in the unit
 * @param deviation the standard deviation of A - B in a single run of a random world, in the unit
 * @param part lever, parameter, joint or chance
 * @param share the part's share of the variance; an estimate without bias, so it may lie below 0
 * @param ciLow the lower end of its 95 % interval
 * @param ciHigh the upper end
 */
public record VarianceRow(
        String scenario,
        String measure,
        String unit,
        String modelA,
        String modelB,
        double meanDifference,
        double deviation,
        String part,
        double share,
        double ciLow,
        double ciHigh) {}
