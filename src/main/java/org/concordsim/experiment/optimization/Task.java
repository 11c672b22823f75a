package org.concordsim.experiment.optimization;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordsim.check.Require;

/**
 * What is to be optimised, and with how many runs.
 *
 * @param goals the objectives: several are weighed against each other, or traded off
 * @param tradeOff whether the two objectives are traded off instead of weighed
 * @param constraints the bounds that must be kept
 * @param budget the number of runs for search and final comparison together
 * @param zone the smallest lead worth finding, as a share of the objective
 * @param seed the root of the search
 */
public record Task(
        List<Goal> goals, boolean tradeOff, List<Constraint> constraints, int budget, double zone, long seed) {
    /** The replications on which candidates are compared while searching. */
    static final int SEARCH_REPLICATIONS = 3;

    private static final double SEARCH_SHARE = 0.6;
    private static final int LEAST_BUDGET = 150;

    /** Copies the lists and checks that there is something to do and enough to do it with. */
    public Task {
        goals = List.copyOf(goals);
        constraints = List.copyOf(constraints);
        Require.that(!goals.isEmpty(), goals, "An objective is missing. Maybe contribution?");
        Require.that(
                !tradeOff || goals.size() == 2,
                goals,
                "A trade-off must have 2 objectives but has " + goals.size() + ". Maybe weigh them instead?");
        Require.within(budget, LEAST_BUDGET, 1_000_000, "budget");
        Require.within(zone, 1e-6, 1, "zone");
    }

    /** Returns the number of candidates that the search may try. */
    int candidates() {
        return (int) (SEARCH_SHARE * budget / SEARCH_REPLICATIONS);
    }

    /** Returns the names of all measures that are needed. */
    List<String> measures() {
        return new ArrayList<>(Stream.concat(
                        goals.stream().map(goal -> goal.measure().name()),
                        constraints.stream().map(Constraint::measure))
                .distinct()
                .toList());
    }
}
