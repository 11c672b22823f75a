package org.concordsim.observation.funnel.decision;

import org.concordsim.model.event.JourneyEnd;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tallies;
import org.concordsim.observation.tally.Tally;

/** Deals forecast by their salesperson, by the buying group's verdict. */
final class ForecastDeals implements Collector {
    private final Tally all;
    private final Tallies<JourneyEnd> ends;

    ForecastDeals(Grid grid) {
        all = new Tally(grid);
        ends = new Tallies<>(grid, JourneyEnd.class);
    }

    @Override
    public void hear(Routes routes) {
        Verdicts.hear(routes, e -> {
            if (e.forecast()) {
                all.add(e.day(), e.segment());
                ends.of(e.end()).add(e.day(), e.segment());
            }
        });
    }

    /** Returns the part of the deals on a field that ended so. */
    double share(JourneyEnd end, int cell) {
        return ends.of(end).over(all, cell);
    }
}
