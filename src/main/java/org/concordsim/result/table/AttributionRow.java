package org.concordsim.result.table;

/**
 * What one group of levers is worth for one measure; all in the measure's unit.
 *
 * @param scenario the scenario's name
 * @param from the organizing model from which is moved
 * @param to the organizing model to which is moved
 * @param measure the measure's name
 * @param unit the measure's unit
 * @param group the group's name
 * @param levers its levers that differ, with a plus between them
 * @param shapley the Shapley value
 * @param ciLow the lower end of its 95 % interval
 * @param ciHigh the upper end
 * @param shown whether the interval leaves out 0 even at a confidence of 1 - .05 / number of groups
 * @param oneIn the first model with this group moved, minus the first model
 * @param oneInLow the lower end of its 95 % interval
 * @param oneInHigh the upper end
 * @param oneOut the second model minus the second model without this group
 * @param oneOutLow the lower end of its 95 % interval
 * @param oneOutHigh the upper end
 * @param gap one out minus one in
 * @param gapLow the lower end of its 95 % interval
 * @param gapHigh the upper end
 * @param gapShown whether that interval leaves out 0 even at that confidence
 * @param fromMean the mean under the first model
 * @param toMean the mean under the second model
 * @param whole the difference between both models
 * @param wholeLow the lower end of its 95 % interval
 * @param wholeHigh the upper end
 * @param replications the number of replications in which the measure has a value in each run
 * @param orders the number of sampled orders; 0 where every coalition was run
 * @param method exact or sampled
 */
public record AttributionRow(
        String scenario,
        String from,
        String to,
        String measure,
        String unit,
        String group,
        String levers,
        double shapley,
        double ciLow,
        double ciHigh,
        boolean shown,
        double oneIn,
        double oneInLow,
        double oneInHigh,
        double oneOut,
        double oneOutLow,
        double oneOutHigh,
        double gap,
        double gapLow,
        double gapHigh,
        boolean gapShown,
        double fromMean,
        double toMean,
        double whole,
        double wholeLow,
        double wholeHigh,
        int replications,
        int orders,
        String method) {
    /** The method that runs every coalition. */
    public static final String EXACT = "exact";
    /** The method that runs the coalitions along sampled orders. */
    public static final String SAMPLED = "sampled";
}
