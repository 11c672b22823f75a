package org.concordsim.observation.conflict;

import org.concordsim.model.event.ConflictKind;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.Winner;
import org.concordsim.observation.outcome.Roster;

/** The outcomes of conflicts between the two functions, in canonical order: kind by kind. */
public final class ConflictOutcomes {
    private ConflictOutcomes() {}

    /** Enters the outcomes. */
    public static void enter(Roster roster) {
        for (ConflictKind kind : ConflictKind.values()) {
            Settlements settlements = roster.count(new Settlements(roster.grid(), kind));
            roster.measure(
                    new ConflictNumber(settlements),
                    new ConflictsWon(settlements, Winner.SALES),
                    new ConflictsWon(settlements, Winner.MARKETING),
                    new ConflictGap(settlements),
                    new ConflictDays(settlements),
                    new ConflictHours(settlements));
        }
        roster.measure(
                new FormWish(roster.grid(), Function.MARKETING),
                new FormWish(roster.grid(), Function.SALES),
                new FormFields(roster.grid()));
    }
}
