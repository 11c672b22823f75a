package org.concordsim.observation.conflict;

import static org.concordsim.observation.outcome.MeasureGroup.CONFLICT;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Conflict hours: the work of the firm's people that conflicts of one kind take. */
record ConflictHours(Settlements settlements) implements Outcome {
    @Override
    public Reading reading() {
        Subject subject = settlements.subject();
        return subject.reading(
                CONFLICT.lower(
                        subject.name("Hours"),
                        "h/year",
                        "Hours of the firm's people that " + subject.conflicts() + " took, per year."),
                settlements.hours()::perYear);
    }
}
