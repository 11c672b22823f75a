package org.concordsim.result.table;

import java.util.List;

/**
 * The best organizing model at one point of the contexts.
 *
 * @param scenario the scenario's name
 * @param point the design point
 * @param levels the level of each context
 * @param measure the measure's name
 * @param n the number of replications in which every model has a value
 * @param best the model with the best mean
 * @param probability the confidence that it is best, by bootstrap over replications
 * @param distinguishable whether it is shown to be better than every other model
 * @param lead the lead of its mean over the best of the others
 * @param leadLow the lower end of the simultaneous 95 % interval of the lead
 * @param leadHigh the upper end
 */
public record RegimeRow(
        String scenario,
        String point,
        List<String> levels,
        String measure,
        int n,
        String best,
        double probability,
        boolean distinguishable,
        double lead,
        double leadLow,
        double leadHigh) {
    /** Copies the levels. */
    public RegimeRow {
        levels = List.copyOf(levels);
    }

    /** Returns the best model, or "none" where it is not shown to be better than every other. */
    public String verdict() {
        return distinguishable ? best : "none";
    }
}
