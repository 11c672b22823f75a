package org.concordsim.observation.funnel.opportunity;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import org.concordsim.model.event.DealEvent.Won;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Cycle time: working days from the need to the purchase. */
final class CycleDays implements Collector, Outcome {
    private final Tally cycle;

    CycleDays(Grid grid) {
        cycle = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Won.class, e -> cycle.add(e.day(), e.segment(), e.cycleDays()));
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                FUNNEL.headline()
                        .lower(
                                "cycleDays",
                                "working days",
                                "Mean over the deals won of the time from the need to the purchase."),
                cycle::mean);
    }
}
