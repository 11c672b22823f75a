package org.concordsim.observation.friction;

import org.concordsim.observation.funnel.Purchases;
import org.concordsim.observation.tally.Roster;

/** The outcomes of the customer's friction, in canonical order. */
public final class FrictionOutcomes {
    private FrictionOutcomes() {}

    /** Enters the outcomes. */
    public static void enter(Roster roster, Purchases purchases, Journeys journeys) {
        roster.measure(journeys, new Annoyances(roster.grid(), purchases, journeys));
    }
}
