package org.concordsim.observation.money;

import org.concordsim.observation.friction.Journeys;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Roster;

/** The outcomes of money and of growth, in canonical order. */
public final class MoneyOutcomes {
    private MoneyOutcomes() {}

    /** Enters the outcomes. */
    public static void enter(Roster roster, Journeys journeys) {
        Grid grid = roster.grid();
        Ledger ledger = new Ledger(grid);
        Contracts contracts = new Contracts(grid);
        roster.measure(
                ledger,
                new CustomerValue(grid, roster.setting().customerWage(), journeys),
                contracts,
                new Equity(grid, roster.setting().discountRate(), ledger, contracts),
                new Market(grid),
                new ProductChanges(grid),
                new QuarterShape(grid));
    }
}
