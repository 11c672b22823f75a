package org.concordsim.observation.funnel;

import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Roster;

/** The outcomes of the funnel, in canonical order. */
public final class FunnelOutcomes {
    private FunnelOutcomes() {}

    /** Enters the outcomes. */
    public static void enter(Roster roster, Purchases purchases) {
        Grid grid = roster.grid();
        roster.measure(
                new Stages(grid),
                new Opportunities(grid, purchases),
                new Responses(grid),
                new Decisions(grid),
                new PriceRounds(grid),
                new Ends(grid, purchases),
                new Sources(grid));
    }
}
