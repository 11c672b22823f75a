package org.concordsim.observation.time;

import static org.concordsim.observation.tally.MeasureGroup.TIME;

import org.concordsim.model.event.WorkEvent.Worked;
import org.concordsim.model.event.WorkKind;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Outcome;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Tally;

/** Coordination: hours that both functions spent on working together in a year. */
final class CoordinationHours implements Collector, Outcome {
    private final Tally hours;

    CoordinationHours(Grid grid) {
        hours = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Worked.class, e -> {
            if (e.kind().hoursClass() == WorkKind.Class.COORDINATION) {
                hours.add(e.day(), null, e.hours());
            }
        });
    }

    @Override
    public Reading reading() {
        return Reading.quarters(
                TIME.headline()
                        .lower(
                                "coordinationHours",
                                "h/year",
                                "Hours of both functions on records, reports, approvals, consultations, disputes, joint "
                                        + "meetings, joint work, joint training and liaison, per year."),
                hours::perYear);
    }
}
