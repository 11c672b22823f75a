package org.concordsim.observation.funnel.stage;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import org.concordsim.model.event.CustomerEvent.NeedArose;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Needs: how many arose in a year. */
final class Needs implements Collector, Outcome {
    private final Tally needs;

    Needs(Grid grid) {
        needs = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(NeedArose.class, e -> needs.add(e.day(), e.segment()));
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                FUNNEL.neither("needs", "1/year", "Needs that arose, merged and suppressed ones included, per year."),
                needs::perYear);
    }
}
