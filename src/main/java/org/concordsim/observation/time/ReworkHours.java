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

/** Rework: hours that both functions spent on what should not have been done again in a year. */
final class ReworkHours implements Collector, Outcome {
    private final Tally hours;

    ReworkHours(Grid grid) {
        hours = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Worked.class, e -> {
            if (e.kind().hoursClass() == WorkKind.Class.REWORK) {
                hours.add(e.day(), null, e.hours());
            }
        });
    }

    @Override
    public Reading reading() {
        return Reading.quarters(
                TIME.lower(
                        "reworkHours",
                        "h/year",
                        "Hours of both functions on repeated questions, redundant pitches, duplicates and confusion of "
                                + "roles, per year."),
                hours::perYear);
    }
}
