package org.concordsim.result.table;

/**
 * What two groups of levers do together beyond what each does, for one measure.
 *
 * @param scenario the scenario's name
 * @param from the organizing model from which is moved
 * @param to the organizing model to which is moved
 * @param measure the measure's name
 * @param unit the measure's unit
 * @param groupA the name of one group
 * @param groupB the name of the other
 * @param interaction the Shapley interaction index, in the measure's unit
 * @param ciLow the lower end of its 95 % interval
 * @param ciHigh the upper end
 * @param shown whether the interval leaves out 0 even at a confidence of 1 - .05 / number of pairs
 * @param replications the number of replications
 */
public record InteractionRow(
        String scenario,
        String from,
        String to,
        String measure,
        String unit,
        String groupA,
        String groupB,
        double interaction,
        double ciLow,
        double ciHigh,
        boolean shown,
        int replications) {}
