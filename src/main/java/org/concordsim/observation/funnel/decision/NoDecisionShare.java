package org.concordsim.observation.funnel.decision;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import org.concordsim.model.event.JourneyEnd;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** No-decision share: the part of the forecast deals that nobody won, as the buying group did not agree. */
record NoDecisionShare(ForecastDeals deals) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                FUNNEL.lower(
                        "noDecisionShare",
                        "share",
                        "Deals forecast by their salesperson that were left undecided, over those won, lost or left "
                                + "undecided."),
                cell -> deals.share(JourneyEnd.NO_DECISION, cell));
    }
}
