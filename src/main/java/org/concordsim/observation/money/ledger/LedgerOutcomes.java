package org.concordsim.observation.money.ledger;

import org.concordsim.observation.outcome.Roster;

/** The outcomes of the ledger, in canonical order. */
public final class LedgerOutcomes {
    private LedgerOutcomes() {}

    /** Enters the outcomes and returns the gross margin, off which the worth of owners is read. */
    public static GrossMargin enter(Roster roster) {
        Accounts accounts = roster.count(new Accounts(roster.grid()));
        Revenue revenue = new Revenue(accounts);
        GrossMargin margin = new GrossMargin(accounts, revenue);
        SalesAndMarketingCost cost = new SalesAndMarketingCost(accounts);
        Contribution contribution = new Contribution(margin, cost);
        OperatingProfit profit = new OperatingProfit(accounts, contribution);
        roster.measure(revenue, margin, cost, contribution, profit);
        roster.measure(new SalesAndMarketingShare(cost, revenue), new OperatingMargin(profit, revenue));
        roster.measure(new Cash(roster.grid()), new Insolvency());
        return margin;
    }
}
