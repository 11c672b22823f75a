package org.concordsim.observation.friction.annoyance;

import static org.concordsim.observation.outcome.MeasureGroup.FRICTION;

import org.concordsim.model.event.CustomerEvent.MessageContradicted;
import org.concordsim.observation.friction.Journeys;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Contradictions: how often the two functions told a customer things that exclude each other. */
final class Contradictions implements Collector, Outcome {
    private final Journeys journeys;
    private final Tally contradictions;

    Contradictions(Grid grid, Journeys journeys) {
        this.journeys = journeys;
        contradictions = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(MessageContradicted.class, e -> {
            if (journeys.underWay(e.journey())) {
                contradictions.add(e.day(), e.segment());
            }
        });
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                FRICTION.lower(
                        "contradictions",
                        "1/journey",
                        "Times the two functions told the customer things that exclude each other, over the journeys "
                                + "with contact that ended."),
                cell -> journeys.each(contradictions, cell));
    }
}
