package org.concordsim.observation.money.customer;

import static org.concordsim.observation.outcome.MeasureGroup.MONEY;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Customer value: what a year of ownership leaves the customer. */
record CustomerValue(YearsOwned owned, CustomerEffortCost effort) implements Outcome {
    private double on(int cell) {
        return owned.worth().mean(cell) - owned.price().mean(cell) - effort.on(cell);
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                MONEY.headline()
                        .higher(
                                "customerValue",
                                "money/ownership year",
                                "What a year of ownership was worth, less its price, less the cost of the customer's"
                                        + " effort."),
                this::on);
    }
}
