package org.concordsim.observation.conflict;

import org.concordsim.model.event.ConflictKind;
import org.concordsim.observation.tally.Roster;

/** The outcomes of conflicts between the two functions, in canonical order. */
public final class ConflictOutcomes {
    private ConflictOutcomes() {}

    /** Enters the outcomes. */
    public static void enter(Roster roster) {
        for (ConflictKind kind : ConflictKind.values()) {
            roster.measure(new Conflicts(roster.grid(), kind));
        }
        roster.measure(new FormWishes(roster.grid()));
    }
}
