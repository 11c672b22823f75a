package org.concordsim.observation.friction.effort;

import static org.concordsim.observation.outcome.MeasureGroup.FRICTION;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Effort of search: the customer's hours of finding out for itself. */
record EffortSearch(EffortLog effort) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                FRICTION.neither("effortSearch", "h/journey", "Part of the customer's effort: its own search."),
                effort.search()::mean);
    }
}
