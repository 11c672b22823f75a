package org.concordsim.observation.funnel.opportunity;

import org.concordsim.observation.funnel.Purchases;
import org.concordsim.observation.outcome.Roster;

/** The outcomes of opportunities, in canonical order. */
public final class OpportunityOutcomes {
    private OpportunityOutcomes() {}

    /** Enters the outcomes. */
    public static void enter(Roster roster, Purchases purchases) {
        OpportunityLog log = roster.count(new OpportunityLog(roster.grid(), purchases));
        roster.measure(new WinRate(log), new CycleDays(roster.grid()), new UnassistedWins(log));
    }
}
