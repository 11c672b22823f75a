package org.concordsim.observation.funnel;

import org.concordsim.observation.funnel.channel.ChannelOutcomes;
import org.concordsim.observation.funnel.conversion.ConversionOutcomes;
import org.concordsim.observation.funnel.decision.DecisionOutcomes;
import org.concordsim.observation.funnel.opportunity.OpportunityOutcomes;
import org.concordsim.observation.funnel.response.ResponseOutcomes;
import org.concordsim.observation.funnel.stage.StageLog;
import org.concordsim.observation.funnel.stage.StageOutcomes;
import org.concordsim.observation.outcome.Roster;

/** The outcomes of the funnel, in canonical order. */
public final class FunnelOutcomes {
    private FunnelOutcomes() {}

    /** Enters the outcomes. */
    public static void enter(Roster roster, Purchases purchases) {
        StageLog stages = roster.count(new StageLog(roster.grid()));
        StageOutcomes.enter(roster, stages);
        ConversionOutcomes.enter(roster, stages);
        OpportunityOutcomes.enter(roster, purchases);
        ResponseOutcomes.enter(roster);
        DecisionOutcomes.enter(roster, purchases);
        ChannelOutcomes.enter(roster);
    }
}
