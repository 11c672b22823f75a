package org.concordsim.observation.funnel.opportunity;

import java.util.HashSet;
import java.util.Set;
import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.DealEvent.Opened;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.observation.funnel.Purchases;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Purchases that ended, with an opportunity in Sales' books or without: 1 for each that the firm won, 0 for the rest. */
final class OpportunityLog implements Collector {
    private final Purchases purchases;
    private final Set<Long> open = new HashSet<>();
    private final Tally ended;
    private final Tally unassisted;

    OpportunityLog(Grid grid, Purchases purchases) {
        this.purchases = purchases;
        ended = new Tally(grid);
        unassisted = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Opened.class, e -> open.add(e.journey()));
        routes.on(JourneyEnded.class, this::end);
    }

    private void end(JourneyEnded e) {
        double success = e.end() == JourneyEnd.WON ? 1 : 0;
        if (open.remove(e.journey())) {
            ended.add(e.day(), e.segment(), success);
        } else if (purchases.include(e)) {
            unassisted.add(e.day(), e.segment(), success);
        }
    }

    /** Returns the journeys that ended with an opportunity. */
    Tally ended() {
        return ended;
    }

    /** Returns the purchases that ended without one. */
    Tally unassisted() {
        return unassisted;
    }
}
