package org.concordsim.observation.friction.annoyance;

import static org.concordsim.observation.outcome.MeasureGroup.FRICTION;

import org.concordsim.model.event.CustomerEvent.PitchRepeated;
import org.concordsim.observation.friction.Journeys;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Redundant pitches: how many a customer's people had heard before. */
final class RedundantPitches implements Collector, Outcome {
    private final Journeys journeys;
    private final Tally pitches;

    RedundantPitches(Grid grid, Journeys journeys) {
        this.journeys = journeys;
        pitches = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(PitchRepeated.class, e -> {
            if (journeys.underWay(e.journey())) {
                pitches.add(e.day(), e.segment());
            }
        });
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                FRICTION.headline()
                        .lower(
                                "redundantPitches",
                                "1/journey",
                                "Pitches that the customer's people had heard before, over the journeys with contact "
                                        + "that ended."),
                cell -> journeys.each(pitches, cell));
    }
}
