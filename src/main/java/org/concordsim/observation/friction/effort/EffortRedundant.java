package org.concordsim.observation.friction.effort;

import static org.concordsim.observation.outcome.MeasureGroup.FRICTION;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Effort of redundant pitches: the customer's hours of hearing what it had heard before. */
record EffortRedundant(EffortLog effort) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                FRICTION.lower("effortRedundant", "h/journey", "Part of the customer's effort: hearing pitches again."),
                effort.redundant()::mean);
    }
}
