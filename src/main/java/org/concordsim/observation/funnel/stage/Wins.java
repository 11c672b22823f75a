package org.concordsim.observation.funnel.stage;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import org.concordsim.model.event.DealEvent.Won;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Wins: how many deals the firm won in a year. */
final class Wins implements Collector, Outcome {
    private final Tally won;

    Wins(Grid grid) {
        won = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Won.class, e -> won.add(e.day(), e.segment()));
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(FUNNEL.headline().higher("wins", "1/year", "Deals won, per year."), won::perYear);
    }
}
