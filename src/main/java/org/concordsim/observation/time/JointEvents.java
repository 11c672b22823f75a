package org.concordsim.observation.time;

import static org.concordsim.observation.outcome.MeasureGroup.TIME;

import org.concordsim.model.event.WorkEvent.EventAttended;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Joint events: how many trade shows salespeople attended in a year. */
final class JointEvents implements Collector, Outcome {
    private final Tally shows;

    JointEvents(Grid grid) {
        shows = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(EventAttended.class, e -> shows.add(e.day(), null));
    }

    @Override
    public Reading reading() {
        return Reading.quarters(
                TIME.neither("jointEvents", "1/year", "Trade shows that salespeople attended, per year."),
                shows::perYear);
    }
}
