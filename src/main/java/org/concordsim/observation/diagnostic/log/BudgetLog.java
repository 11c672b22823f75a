package org.concordsim.observation.diagnostic.log;

import org.concordsim.model.event.FirmEvent.BudgetDivided;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;

/**
 * How the budget is divided: how far decisions left the compromise of the two functions' wishes for what the estimated
 * returns, which one executive over both would follow, argued for.
 */
public final class BudgetLog implements Collector {
    private final Grid grid;
    private double products;
    private double squares;

    /** Makes a log that heard nothing. */
    public BudgetLog(Grid grid) {
        this.grid = grid;
    }

    @Override
    public void hear(Routes routes) {
        routes.on(BudgetDivided.class, e -> {
            if (grid.during(e.day()) >= 0) {
                double way = e.estimate() - e.compromise();
                products += way * (e.decided() - e.compromise());
                squares += way * way;
            }
        });
    }

    /** Returns the least-squares weight of the estimated returns in decisions; NaN if it never made a difference. */
    public double estimateWeight() {
        return products / squares;
    }
}
