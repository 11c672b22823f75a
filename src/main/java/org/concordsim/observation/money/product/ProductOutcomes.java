package org.concordsim.observation.money.product;

import org.concordsim.observation.outcome.Roster;
import org.concordsim.observation.tally.Grid;

/** The outcomes of market and product, in canonical order. */
public final class ProductOutcomes {
    private ProductOutcomes() {}

    /** Enters the outcomes. */
    public static void enter(Roster roster) {
        Grid grid = roster.grid();
        Editions editions = roster.count(new Editions(grid));
        MarketVerdicts verdicts = roster.count(new MarketVerdicts(grid));
        roster.measure(
                new Awareness(grid),
                new ProductFit(grid),
                new ProductChanges(grid, editions),
                new ProductFailureShare(verdicts),
                new ProductPlanReached(verdicts),
                new ProductWorseShare(editions),
                new ProductSalesLossShare(grid, editions),
                new ProductEarlyInput(editions),
                new ProductLateInput(editions));
    }
}
