package org.concordsim.observation.money.contract;

import org.concordsim.observation.outcome.Roster;
import org.concordsim.observation.tally.Grid;

/** The outcomes of contracts, in canonical order. */
public final class ContractOutcomes {
    private ContractOutcomes() {}

    /** Enters the outcomes and returns retention, off which the worth of owners is read. */
    public static Retention enter(Roster roster) {
        Grid grid = roster.grid();
        Retention retention = new Retention(grid);
        roster.measure(
                new NewBookings(grid),
                new Renewals(grid),
                new Expansion(grid),
                retention,
                new RealisedPrice(grid),
                new Referrals(grid),
                new AnchorSales(grid));
        return retention;
    }
}
