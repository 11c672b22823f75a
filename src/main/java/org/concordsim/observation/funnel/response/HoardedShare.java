package org.concordsim.observation.funnel.response;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import org.concordsim.model.event.DealEvent.Opened;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Hoarded leads: the part of the opportunities from marketing's leads that a salesperson logged as self-found. */
final class HoardedShare implements Collector, Outcome {
    private final Tally hoarded;

    HoardedShare(Grid grid) {
        hoarded = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Opened.class, e -> {
            if (!e.selfSourced()) {
                hoarded.add(e.day(), e.segment(), e.loggedSelfSourced() ? 1 : 0);
            }
        });
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                FUNNEL.lower(
                        "hoardedShare",
                        "share",
                        "Opportunities from marketing's leads that a salesperson logged as self-found, over all."),
                hoarded::mean);
    }
}
