package org.concordsim.observation.money.customer;

import static org.concordsim.observation.outcome.MeasureGroup.MONEY;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Customer price: what the customer pays for a year of ownership. */
record CustomerPrice(YearsOwned owned) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                MONEY.neither(
                        "customerPrice", "money/ownership year", "What the customer paid for a year of ownership."),
                owned.price()::mean);
    }
}
