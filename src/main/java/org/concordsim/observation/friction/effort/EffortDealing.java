package org.concordsim.observation.friction.effort;

import static org.concordsim.observation.outcome.MeasureGroup.FRICTION;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Effort of dealing: the customer's hours with the firm without what is repeated. */
record EffortDealing(EffortLog effort) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                FRICTION.neither(
                        "effortDealing",
                        "h/journey",
                        "Part of the customer's effort: meetings and talks with the firm without repetition."),
                effort.dealing()::mean);
    }
}
