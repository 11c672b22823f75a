package org.concordsim.observation.friction;

import org.concordsim.observation.friction.annoyance.AnnoyanceOutcomes;
import org.concordsim.observation.friction.effort.EffortOutcomes;
import org.concordsim.observation.friction.owner.OwnerOutcomes;
import org.concordsim.observation.outcome.Roster;

/** The outcomes of the customer's friction, in canonical order. */
public final class FrictionOutcomes {
    private FrictionOutcomes() {}

    /** Enters the outcomes. */
    public static void enter(Roster roster, Journeys journeys) {
        roster.measure(new HandOffs(roster.grid(), journeys), new WaitedDays(roster.grid(), journeys));
        EffortOutcomes.enter(roster, journeys);
        AnnoyanceOutcomes.enter(roster, journeys);
        OwnerOutcomes.enter(roster, journeys);
    }
}
