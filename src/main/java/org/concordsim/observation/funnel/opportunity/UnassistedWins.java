package org.concordsim.observation.funnel.opportunity;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Unassisted wins: how many purchases Sales had no opportunity for in a year. */
record UnassistedWins(OpportunityLog log) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                FUNNEL.neither(
                        "unassistedWins",
                        "1/year",
                        "Purchases without an opportunity in Sales' books, such as on the firm's site, per year."),
                log.unassisted()::perYear);
    }
}
