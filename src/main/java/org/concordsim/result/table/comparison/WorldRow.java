package org.concordsim.result.table.comparison;

/**
 * How large a share of uncertain worlds has an organizing model as its best on one measure.
 *
 * @param scenario the scenario's name
 * @param measure the measure's name
 * @param model the organizing model
 * @param worlds the number of worlds drawn
 * @param share the share of worlds, corrected for chance within worlds; it may lie just outside [0, 1]
 * @param ciLow the lower end of its 95 % interval over blocks of worlds
 * @param ciHigh the upper end
 * @param byMeans the share of worlds in which the model's mean is best, not corrected
 * @param confidence the mean over worlds of the confidence that it is best in that world
 */
public record WorldRow(
        String scenario,
        String measure,
        String model,
        int worlds,
        double share,
        double ciLow,
        double ciHigh,
        double byMeans,
        double confidence) {}
