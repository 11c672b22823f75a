package org.concordsim.observation.funnel.decision;

import org.concordsim.observation.funnel.Purchases;
import org.concordsim.observation.outcome.Roster;
import org.concordsim.observation.tally.Grid;

/** The outcomes of decisions, in canonical order. */
public final class DecisionOutcomes {
    private DecisionOutcomes() {}

    /** Enters the outcomes. */
    public static void enter(Roster roster, Purchases purchases) {
        Grid grid = roster.grid();
        ForecastDeals forecast = roster.count(new ForecastDeals(grid));
        roster.measure(
                new WonShare(forecast),
                new LostShare(forecast),
                new NoDecisionShare(forecast),
                new WinRateByGroupSize(grid),
                new WinRateByPrices(grid),
                new EndShares(grid, purchases));
    }
}
