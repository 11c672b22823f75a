package org.concordsim.observation.time;

import org.concordsim.model.event.Function;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Roster;

/** The outcomes of working time, in canonical order. */
public final class TimeOutcomes {
    private TimeOutcomes() {}

    /** Enters the outcomes. */
    public static void enter(Roster roster, HeadCount headCount) {
        Grid grid = roster.grid();
        roster.measure(
                new WorkingHours(grid, Function.SALES, headCount),
                new WorkingHours(grid, Function.MARKETING, headCount),
                new CoordinationHours(grid));
    }
}
