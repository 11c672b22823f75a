package org.concordsim.observation.time;

import static org.concordsim.observation.outcome.MeasureGroup.TIME;

import org.concordsim.model.event.WorkKind;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Coordination: hours that both functions spent on working together in a year. */
record CoordinationHours(WorkLog work) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.quarters(
                TIME.headline()
                        .lower(
                                "coordinationHours",
                                "h/year",
                                "Hours of both functions on records, reports, approvals, consultations, disputes, joint "
                                        + "meetings, joint work, joint training and liaison, per year."),
                work.both(WorkKind.Class.COORDINATION)::perYear);
    }
}
