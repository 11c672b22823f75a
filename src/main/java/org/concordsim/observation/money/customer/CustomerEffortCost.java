package org.concordsim.observation.money.customer;

import static org.concordsim.observation.outcome.MeasureGroup.MONEY;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.tally.Tally;

/** Customer effort cost: what the time of the customer's side costs for a year of ownership. */
record CustomerEffortCost(YearsOwned owned, PurchaseEffort effort) implements Outcome {
    /** Returns the cost on a field, money a year of ownership. */
    double on(int cell) {
        Tally care = owned.care();
        return (care.sum(cell) + effort.purchases().sum(cell)) / care.count(cell);
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                MONEY.lower(
                        "customerEffortCost",
                        "money/ownership year",
                        "Hours of the customer's side times its wage, during ownership and in journeys that ended in a "
                                + "purchase, for each year of ownership that ended in the period."),
                this::on);
    }
}
