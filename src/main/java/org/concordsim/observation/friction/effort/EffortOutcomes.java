package org.concordsim.observation.friction.effort;

import org.concordsim.observation.friction.Journeys;
import org.concordsim.observation.outcome.Roster;

/** The customer's effort and its parts, in canonical order. */
public final class EffortOutcomes {
    private EffortOutcomes() {}

    /** Enters the outcomes. */
    public static void enter(Roster roster, Journeys journeys) {
        EffortLog effort = roster.count(new EffortLog(roster.grid(), journeys));
        roster.measure(
                new CustomerEffort(effort),
                new EffortDealing(effort),
                new EffortRepeated(effort),
                new EffortRedundant(effort),
                new EffortSearch(effort));
    }
}
