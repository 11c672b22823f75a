package org.concordsim.observation.funnel.channel;

import org.concordsim.observation.outcome.Roster;

/** The outcomes by channel, in canonical order. */
public final class ChannelOutcomes {
    private ChannelOutcomes() {}

    /** Enters the outcomes. */
    public static void enter(Roster roster) {
        LeadsByChannel leads = new LeadsByChannel(roster.grid());
        roster.measure(leads, new LeadToWonByChannel(roster.grid(), leads));
    }
}
