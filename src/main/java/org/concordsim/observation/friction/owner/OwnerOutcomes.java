package org.concordsim.observation.friction.owner;

import org.concordsim.observation.friction.Journeys;
import org.concordsim.observation.outcome.Roster;
import org.concordsim.observation.tally.Grid;

/** The outcomes of what annoys owners, in canonical order. */
public final class OwnerOutcomes {
    private OwnerOutcomes() {}

    /** Enters the outcomes. */
    public static void enter(Roster roster, Journeys journeys) {
        Grid grid = roster.grid();
        Ownership ownership = roster.count(new Ownership(grid, journeys));
        roster.measure(
                new OwnerHandOffs(grid, ownership),
                new OwnerRepeatedQuestions(grid, ownership),
                new OwnerMailsRefused(grid, ownership));
    }
}
