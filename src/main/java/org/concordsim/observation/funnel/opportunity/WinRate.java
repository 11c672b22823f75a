package org.concordsim.observation.funnel.opportunity;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Win rate: the part of the opportunities that ended which the firm won. */
record WinRate(OpportunityLog log) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                FUNNEL.headline()
                        .higher(
                                "winRate",
                                "share",
                                "Opportunities won over opportunities that ended, whatever ended them, in the period."),
                log.ended()::mean);
    }
}
