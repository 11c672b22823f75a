package org.concordsim.observation.time;

import static org.concordsim.observation.outcome.MeasureGroup.TIME;

import org.concordsim.model.event.WorkKind;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Rework: hours that both functions spent on what had been done or said before in a year. */
record ReworkHours(WorkLog work) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.quarters(
                TIME.lower(
                        "reworkHours",
                        "h/year",
                        "Hours of both functions on repeated questions, redundant pitches, duplicates and confusion of "
                                + "roles, per year."),
                work.both(WorkKind.Class.REWORK)::perYear);
    }
}
