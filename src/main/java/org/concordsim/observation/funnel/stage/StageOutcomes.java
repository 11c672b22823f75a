package org.concordsim.observation.funnel.stage;

import org.concordsim.observation.outcome.Roster;
import org.concordsim.observation.tally.Grid;

/** The numbers of those who reach each stage, in canonical order. */
public final class StageOutcomes {
    private StageOutcomes() {}

    /** Enters the outcomes. */
    public static void enter(Roster roster, StageLog stages) {
        Grid grid = roster.grid();
        roster.measure(
                new Needs(grid),
                new Inquiries(stages),
                new Mqls(stages),
                new Sals(stages),
                new Sqls(grid),
                new Wins(grid));
    }
}
