package org.concordsim.observation.funnel.response;

import org.concordsim.observation.outcome.Roster;
import org.concordsim.observation.tally.Grid;

/** The outcomes of Sales' response to leads, in canonical order. */
public final class ResponseOutcomes {
    private ResponseOutcomes() {}

    /** Enters the outcomes. */
    public static void enter(Roster roster) {
        Grid grid = roster.grid();
        ResponseLog log = roster.count(new ResponseLog(grid));
        roster.measure(
                new IgnoredLeadShare(log), new ResponseHours(grid), new ResponseShares(log), new HoardedShare(grid));
    }
}
