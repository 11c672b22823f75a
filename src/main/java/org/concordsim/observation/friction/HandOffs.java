package org.concordsim.observation.friction;

import static org.concordsim.observation.outcome.MeasureGroup.FRICTION;

import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Hand-offs: how often a purchase went from one owner of the customer to another. */
final class HandOffs implements Collector, Outcome {
    private final Journeys journeys;
    private final Tally handOffs;

    HandOffs(Grid grid, Journeys journeys) {
        this.journeys = journeys;
        handOffs = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        journeys.onEnd(e -> handOffs.add(e.day(), e.segment(), e.handOffs()));
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                FRICTION.headline()
                        .lower(
                                "handOffs",
                                "1/journey",
                                "Hand-offs from one owner of the customer to another, per journey with contact that "
                                        + "ended."),
                handOffs::mean);
    }
}
