package org.concordsim.observation.money.product;

import static org.concordsim.observation.outcome.MeasureGroup.GROWTH;

import org.concordsim.model.event.FirmEvent.QuarterClosed;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Gauge;
import org.concordsim.observation.tally.Grid;

/** Awareness: how far the market knows the firm. */
final class Awareness implements Collector, Outcome {
    private final Gauge share;

    Awareness(Grid grid) {
        share = new Gauge(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(QuarterClosed.class, e -> share.read(e.day(), e.awareness()));
    }

    @Override
    public Reading reading() {
        return Reading.quarters(
                GROWTH.higher(
                        "awareness", "share", "Share of the market that knows the firm; mean of the ends of quarters."),
                share::mean);
    }
}
