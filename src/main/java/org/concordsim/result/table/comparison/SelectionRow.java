package org.concordsim.result.table.comparison;

/**
 * One organizing model in a selection of the best.
 *
 * @param scenario the scenario's name
 * @param measure the measure's name
 * @param unit the measure's unit
 * @param model the organizing model
 * @param replications the replications that the selection used of it
 * @param eliminatedAfter the replications after which it was eliminated; NaN if it was not
 * @param mean its mean over these replications, in the unit
 * @param isLeader whether it leads those that were not eliminated
 * @param isDecided whether the selection came to an end, so that the leader is selected
 * @param zone the smallest lead worth detecting, in the unit
 */
public record SelectionRow(
        String scenario,
        String measure,
        String unit,
        String model,
        int replications,
        double eliminatedAfter,
        double mean,
        boolean isLeader,
        boolean isDecided,
        double zone) {
    /** Returns the same model with where the selection stands. */
    public SelectionRow standing(boolean leads, boolean decided, double lead) {
        return new SelectionRow(
                scenario, measure, unit, model, replications, eliminatedAfter, mean, leads, decided, lead);
    }
}
