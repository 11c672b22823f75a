package org.concordsim.observation.money.customer;

import static org.concordsim.observation.outcome.MeasureGroup.MONEY;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Ownership years: how many years of owning the product end in a year. */
record OwnershipYears(YearsOwned owned) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                MONEY.higher("ownershipYears", "1/year", "Years of ownership that ended, per year."),
                owned.worth()::timesPerYear);
    }
}
