package org.concordsim.observation.people;

import static org.concordsim.observation.outcome.MeasureGroup.PEOPLE;

import org.concordsim.model.event.FirmEvent.QuarterClosed;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Gauge;
import org.concordsim.observation.tally.Grid;

/** Belief distance: how differently the two functions see the segments. */
public final class BeliefDistance implements Collector, Outcome {
    private final Gauge beliefDistance;

    BeliefDistance(Grid grid) {
        beliefDistance = new Gauge(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(QuarterClosed.class, e -> beliefDistance.read(e.day(), e.beliefDistance()));
    }

    /** Returns the mean distance between the two functions' beliefs on a field, a share. */
    public double on(int cell) {
        return beliefDistance.mean(cell);
    }

    @Override
    public Reading reading() {
        return Reading.quarters(
                PEOPLE.neither(
                        "beliefDistance",
                        "share",
                        "Distance between the functions' beliefs about the segments; mean of the ends of quarters."),
                this::on);
    }
}
