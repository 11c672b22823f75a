package org.concordsim.observation.conflict;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Conflict days: the delay that a conflict of one kind causes. */
record ConflictDays(Settlements settlements) implements Outcome {
    @Override
    public Reading reading() {
        Subject subject = settlements.subject();
        return subject.reading(
                subject.leading()
                        .lower(
                                subject.name("Days"),
                                "working days",
                                "Mean delay that one of the " + subject.conflicts() + " caused."),
                settlements.days()::mean);
    }
}
