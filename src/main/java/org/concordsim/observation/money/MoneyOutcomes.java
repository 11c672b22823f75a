package org.concordsim.observation.money;

import org.concordsim.observation.friction.Journeys;
import org.concordsim.observation.money.contract.ContractOutcomes;
import org.concordsim.observation.money.contract.Retention;
import org.concordsim.observation.money.customer.CustomerOutcomes;
import org.concordsim.observation.money.equity.EquityOutcomes;
import org.concordsim.observation.money.ledger.GrossMargin;
import org.concordsim.observation.money.ledger.LedgerOutcomes;
import org.concordsim.observation.money.product.ProductOutcomes;
import org.concordsim.observation.money.week.WeekOutcomes;
import org.concordsim.observation.outcome.Roster;

/** The outcomes of money and of growth, in canonical order. */
public final class MoneyOutcomes {
    private MoneyOutcomes() {}

    /** Enters the outcomes; journeys tell which purchases had contact. */
    public static void enter(Roster roster, Journeys journeys) {
        GrossMargin margin = LedgerOutcomes.enter(roster);
        CustomerOutcomes.enter(roster, journeys);
        Retention retention = ContractOutcomes.enter(roster);
        EquityOutcomes.enter(roster, margin, retention);
        ProductOutcomes.enter(roster);
        WeekOutcomes.enter(roster);
    }
}
