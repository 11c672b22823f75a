package org.concordsim.observation.friction;

import static org.concordsim.observation.outcome.MeasureGroup.FRICTION;

import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Waits: working days for which the customer waited on the firm in a purchase. */
final class WaitedDays implements Collector, Outcome {
    private final Journeys journeys;
    private final Tally waited;

    WaitedDays(Grid grid, Journeys journeys) {
        this.journeys = journeys;
        waited = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        journeys.onEnd(e -> waited.add(e.day(), e.segment(), e.waitedDays()));
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                FRICTION.headline()
                        .lower(
                                "waitedDays",
                                "working days/journey",
                                "Time the customer waited on the firm, per journey with contact that ended."),
                waited::mean);
    }
}
