package org.concordsim.observation.people;

import org.concordsim.observation.diagnostic.Diagnostic;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Roster;
import org.concordsim.observation.time.HeadCount;

/** The outcomes of the people in both functions and the diagnostic that is read off them, in canonical order. */
public final class PeopleOutcomes {
    private PeopleOutcomes() {}

    /** Enters the outcomes. */
    public static void enter(Roster roster, HeadCount headCount) {
        Grid grid = roster.grid();
        Relations relations = new Relations(grid);
        Agreement agreement = new Agreement(grid);
        Pay pay = new Pay(grid);
        Diagnostic.Peers peers = new Diagnostic.Peers(agreement, relations, pay, headCount);
        roster.measure(
                relations,
                agreement,
                pay,
                new Evenness(grid, headCount),
                new Diagnostic(grid, roster.setting(), peers));
    }
}
