package org.concordsim.observation.money.customer;

import static org.concordsim.observation.outcome.MeasureGroup.MONEY;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Customer worth: what a year of ownership is worth to the customer. */
record CustomerWorth(YearsOwned owned) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                MONEY.higher(
                        "customerWorth", "money/ownership year", "What a year of ownership was worth to the customer."),
                owned.worth()::mean);
    }
}
