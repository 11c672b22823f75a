package org.concordsim.observation.money.equity;

import org.concordsim.observation.money.contract.Retention;
import org.concordsim.observation.money.ledger.GrossMargin;
import org.concordsim.observation.outcome.Roster;

/** The outcomes of the owners, in canonical order. */
public final class EquityOutcomes {
    private EquityOutcomes() {}

    /** Enters the outcomes, which rest on the margins and the retention of the run. */
    public static void enter(Roster roster, GrossMargin margin, Retention retention) {
        OwnerBase base = roster.count(new OwnerBase(roster.grid()));
        OwnerWorth worth =
                new OwnerWorth(base, margin, retention, roster.setting().discountRate());
        Owners owners = new Owners(base);
        CustomerEquity equity = new CustomerEquity(base, worth);
        roster.measure(owners, new LifetimeValue(equity, owners), equity);
    }
}
