package org.concordsim.observation.funnel.decision;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import org.concordsim.model.event.JourneyEnd;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Won share: the part of the forecast deals that the firm won. */
record WonShare(ForecastDeals deals) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                FUNNEL.higher(
                        "wonShare",
                        "share",
                        "Deals forecast by their salesperson that the firm won, over those won, lost to a competitor or "
                                + "left undecided."),
                cell -> deals.share(JourneyEnd.WON, cell));
    }
}
