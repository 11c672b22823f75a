package org.concordsim.observation.friction.annoyance;

import static org.concordsim.observation.outcome.MeasureGroup.FRICTION;

import org.concordsim.model.event.CustomerEvent.PathDeviated;
import org.concordsim.observation.friction.Journeys;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Deviations: how often the firm departed from the path that a customer wanted. */
final class Deviations implements Collector, Outcome {
    private final Journeys journeys;
    private final Tally deviations;

    Deviations(Grid grid, Journeys journeys) {
        this.journeys = journeys;
        deviations = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(PathDeviated.class, e -> {
            if (journeys.underWay(e.journey())) {
                deviations.add(e.day(), e.segment());
            }
        });
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                FRICTION.lower(
                        "deviations",
                        "1/journey",
                        "Departures of the firm from the path that the customer wanted, over the journeys with contact "
                                + "that ended."),
                cell -> journeys.each(deviations, cell));
    }
}
