package org.concordsim.observation.funnel.conversion;

import org.concordsim.observation.funnel.stage.StageLog;
import org.concordsim.observation.outcome.Roster;

/** The shares of one stage in another, in canonical order. */
public final class ConversionOutcomes {
    private ConversionOutcomes() {}

    /** Enters the outcomes. */
    public static void enter(Roster roster, StageLog stages) {
        roster.measure(
                new SelfSourcedShare(stages),
                new NeedPrecision(roster.grid()),
                new InquiryToMql(stages),
                new MqlToSal(stages),
                new SalToSql(stages),
                new SqlToWon(stages),
                new InquiryToWon(stages));
    }
}
