package org.concordsim.observation.diagnostic.log;

import org.concordsim.model.event.WorkEvent.QuotaClosed;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** What salespeople's pay slips show: variable pay, and how much of it is the common result's. */
public final class PayLog implements Collector {
    private final Tally variable;
    private final Tally common;

    /** Makes a log that heard nothing. */
    public PayLog(Grid grid) {
        variable = new Tally(grid);
        common = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(QuotaClosed.class, e -> {
            variable.addClosing(e.day(), e.variable());
            common.addClosing(e.day(), e.common());
        });
    }

    /** Returns the part of variable pay that came from the common result, in [0, 1]; NaN without variable pay. */
    public double sharedWeight() {
        return common.over(variable, Grid.ALL);
    }
}
