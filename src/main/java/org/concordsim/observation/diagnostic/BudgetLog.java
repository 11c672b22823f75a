package org.concordsim.observation.diagnostic;

import org.concordsim.model.event.FirmEvent.BudgetDivided;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Routes;

/**
 * How the budget is divided: how far decisions left the compromise of the two functions' wishes for what the estimated
 * returns, which one executive over both would follow, argued for.
 */
final class BudgetLog implements Log {
    private final Grid grid;
    private double products;
    private double squares;

    BudgetLog(Grid grid) {
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
    double estimateWeight() {
        return products / squares;
    }
}
