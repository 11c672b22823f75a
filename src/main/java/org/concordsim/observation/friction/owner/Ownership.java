package org.concordsim.observation.friction.owner;

import org.concordsim.model.event.OwnerEvent.ValueRealised;
import org.concordsim.observation.friction.Journeys;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Years of ownership that ended, and which journeys are those of owners. */
final class Ownership implements Collector {
    private final Journeys journeys;
    private final Tally years;

    Ownership(Grid grid, Journeys journeys) {
        this.journeys = journeys;
        years = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(ValueRealised.class, e -> years.add(e.day(), e.segment()));
    }

    /** Returns whether what happens on a journey happens after its sale. */
    boolean includes(long journey) {
        return journey >= 0 && !journeys.underWay(journey);
    }

    /** Returns what happened on a field for each year of ownership that ended there. */
    double each(Tally things, int cell) {
        return things.over(years, cell);
    }
}
