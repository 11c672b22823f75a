package org.concordsim.observation.people;

import static org.concordsim.observation.outcome.MeasureGroup.PEOPLE;

import org.concordsim.model.event.FirmEvent.QuarterClosed;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Gauge;
import org.concordsim.observation.tally.Grid;

/** Shared language: how far colleagues of the two functions understand each other. */
final class SharedLanguage implements Collector, Outcome {
    private final Gauge sharedLanguage;

    SharedLanguage(Grid grid) {
        sharedLanguage = new Gauge(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(QuarterClosed.class, e -> sharedLanguage.read(e.day(), e.sharedLanguage()));
    }

    @Override
    public Reading reading() {
        return Reading.quarters(
                PEOPLE.higher(
                        "sharedLanguage",
                        "share",
                        "Mean shared language of colleagues of the two functions; mean of the ends of quarters."),
                sharedLanguage::mean);
    }
}
