package org.concordsim.observation.funnel.response;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Ignored leads: the part of the marketing-qualified leads that Sales never worked. */
record IgnoredLeadShare(ResponseLog log) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                FUNNEL.headline()
                        .lower(
                                "ignoredLeadShare",
                                "share",
                                "Marketing-qualified leads never worked by Sales, over those worked or given up in the "
                                        + "period."),
                cell -> log.share(ResponseTime.NEVER, cell));
    }
}
