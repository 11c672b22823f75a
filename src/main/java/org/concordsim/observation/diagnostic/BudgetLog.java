package org.concordsim.observation.diagnostic;

import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.concordsim.model.event.FirmEvent.BudgetDivided;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Routes;

/**
 * How the budget is divided. Where each function has a voice of its own, the decision lies at the same point between
 * the two wishes every time; where one executive looks at the evidence, it does not.
 */
final class BudgetLog implements Log {
    private static final double SAME_WISH = 1e-6;

    private final Grid grid;
    private final SummaryStatistics positions = new SummaryStatistics();

    BudgetLog(Grid grid) {
        this.grid = grid;
    }

    @Override
    public void hear(Routes routes) {
        routes.on(BudgetDivided.class, e -> {
            double gap = e.marketingWish() - e.salesWish();
            if (grid.during(e.day()) >= 0 && Math.abs(gap) > SAME_WISH) {
                positions.addValue(Math.max(-1, Math.min(2, (e.decided() - e.salesWish()) / gap)));
            }
        });
    }

    /** Returns the standard deviation of the decision's place between Sales' wish, 0, and marketing's, 1. */
    double independence() {
        return positions.getStandardDeviation();
    }
}
