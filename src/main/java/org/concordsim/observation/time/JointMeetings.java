package org.concordsim.observation.time;

import static org.concordsim.observation.outcome.MeasureGroup.TIME;

import org.concordsim.model.event.WorkEvent.JointMeetingHeld;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Joint meetings: how many were held in a year. */
final class JointMeetings implements Collector, Outcome {
    private final Tally meetings;

    JointMeetings(Grid grid) {
        meetings = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(JointMeetingHeld.class, e -> meetings.add(e.day(), null));
    }

    @Override
    public Reading reading() {
        return Reading.quarters(
                TIME.neither("jointMeetings", "1/year", "Joint meetings held, per year."), meetings::perYear);
    }
}
