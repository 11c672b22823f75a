package org.concordsim.observation.people;

import static org.concordsim.observation.outcome.MeasureGroup.PEOPLE;

import org.concordsim.model.event.FirmEvent.QuarterClosed;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Gauge;
import org.concordsim.observation.tally.Grid;

/** Trust between colleagues of the two functions. */
public final class Trust implements Collector, Outcome {
    private final Gauge trust;

    Trust(Grid grid) {
        trust = new Gauge(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(QuarterClosed.class, e -> trust.read(e.day(), e.trust()));
    }

    /** Returns the mean trust between colleagues of the two functions on a field, a share. */
    public double on(int cell) {
        return trust.mean(cell);
    }

    @Override
    public Reading reading() {
        return Reading.quarters(
                PEOPLE.headline()
                        .higher(
                                "trust",
                                "share",
                                "Mean trust between colleagues of the two functions; mean of the ends of quarters."),
                this::on);
    }
}
