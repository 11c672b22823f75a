package org.concordsim.result.table;

/**
 * One objective of one bundle of levers that a search tried. Its mean is too good for the best ones, because the best
 * were chosen by it; finals.csv measures them afresh.
 *
 * @param scenario the scenario's name
 * @param candidate the name, as the model of runs.csv, where its levers stand
 * @param generation the round of the search; 0 for the presets
 * @param feasible whether it keeps the constraints
 * @param measure the measure's name
 * @param unit the measure's unit
 * @param mean the mean over the search's replications
 */
public record CandidateRow(
        String scenario,
        String candidate,
        int generation,
        boolean feasible,
        String measure,
        String unit,
        double mean) {}
