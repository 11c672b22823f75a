package org.concordsim.observation.friction.annoyance;

import org.concordsim.observation.friction.Journeys;
import org.concordsim.observation.outcome.Roster;
import org.concordsim.observation.tally.Grid;

/** The outcomes of what annoys a customer before the sale, in canonical order. */
public final class AnnoyanceOutcomes {
    private AnnoyanceOutcomes() {}

    /** Enters the outcomes. */
    public static void enter(Roster roster, Journeys journeys) {
        Grid grid = roster.grid();
        roster.measure(
                new ItemsLost(grid, journeys),
                new RepeatedQuestions(grid, journeys),
                new RedundantPitches(grid, journeys),
                new Contradictions(grid, journeys),
                new Deviations(grid, journeys),
                new DeviationsByKind(grid, journeys),
                new WaitedDaysByKind(grid, journeys));
    }
}
