package org.concordsim.observation.people;

import static org.concordsim.observation.outcome.MeasureGroup.PEOPLE;

import org.concordsim.model.event.WorkEvent.QuotaClosed;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Perceived fairness: how fair salespeople find what they get. */
final class PerceivedFairness implements Collector, Outcome {
    private final Tally fairness;

    PerceivedFairness(Grid grid) {
        fairness = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(QuotaClosed.class, e -> fairness.addClosing(e.day(), e.fairness()));
    }

    @Override
    public Reading reading() {
        return Reading.quarters(
                PEOPLE.higher(
                        "perceivedFairness",
                        "share",
                        "How fair salespeople find their part of credit and money; mean of the ends of quarters."),
                fairness::mean);
    }
}
