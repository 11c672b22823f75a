package org.concordsim.observation.funnel.decision;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import org.concordsim.model.event.JourneyEnd;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Lost share: the part of the forecast deals that a competitor won. */
record LostShare(ForecastDeals deals) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                FUNNEL.lower(
                        "lostShare",
                        "share",
                        "Deals forecast by their salesperson that were lost to a competitor, over those won, lost or "
                                + "left undecided."),
                cell -> deals.share(JourneyEnd.LOST_TO_COMPETITOR, cell));
    }
}
