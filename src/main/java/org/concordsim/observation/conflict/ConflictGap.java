package org.concordsim.observation.conflict;

import static org.concordsim.observation.outcome.MeasureGroup.CONFLICT;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Conflict gap: how far the two functions' wishes lie apart in conflicts of one kind. */
record ConflictGap(Settlements settlements) implements Outcome {
    @Override
    public Reading reading() {
        Subject subject = settlements.subject();
        return subject.reading(
                CONFLICT.lower(
                        subject.name("Gap"),
                        subject.unit(),
                        "Mean distance between the two functions' wishes in " + subject.conflicts() + "."),
                settlements.gap()::mean);
    }
}
