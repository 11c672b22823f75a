package org.concordsim.observation.conflict;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Conflict number: how often the two functions settle a conflict of one kind. */
record ConflictNumber(Settlements settlements) implements Outcome {
    @Override
    public Reading reading() {
        Subject subject = settlements.subject();
        return subject.reading(
                subject.leading().lower(subject.name("s"), "1/year", "Settled " + subject.conflicts() + ", per year."),
                settlements.gap()::timesPerYear);
    }
}
