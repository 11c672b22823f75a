package org.concordsim.observation.money.customer;

import org.concordsim.observation.friction.Journeys;
import org.concordsim.observation.outcome.Roster;
import org.concordsim.observation.tally.Grid;

/** The outcomes of the customer, in canonical order. */
public final class CustomerOutcomes {
    private CustomerOutcomes() {}

    /** Enters the outcomes; journeys tell which purchases had contact. */
    public static void enter(Roster roster, Journeys journeys) {
        Grid grid = roster.grid();
        YearsOwned owned = roster.count(new YearsOwned(grid));
        PurchaseEffort effort =
                roster.count(new PurchaseEffort(grid, roster.setting().customerWage(), journeys));
        CustomerEffortCost cost = new CustomerEffortCost(owned, effort);
        roster.measure(
                new CustomerValue(owned, cost),
                new CustomerWorth(owned),
                new CustomerPrice(owned),
                cost,
                new OwnershipYears(owned),
                new CustomerSurplus(owned, effort));
    }
}
