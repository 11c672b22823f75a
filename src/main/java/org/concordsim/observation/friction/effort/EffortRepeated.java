package org.concordsim.observation.friction.effort;

import static org.concordsim.observation.outcome.MeasureGroup.FRICTION;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Effort of repeated questions: the customer's hours of answering what it had answered before. */
record EffortRepeated(EffortLog effort) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                FRICTION.lower(
                        "effortRepeated", "h/journey", "Part of the customer's effort: answering questions again."),
                effort.repeated()::mean);
    }
}
