package org.concordsim.observation.money.customer;

import static org.concordsim.observation.tally.MeasureGroup.MONEY;

import org.concordsim.observation.tally.Outcome;
import org.concordsim.observation.tally.Reading;

/** Ownership years: how many years of owning the product end in a year. */
record OwnershipYears(YearsOwned owned) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                MONEY.higher("ownershipYears", "1/year", "Years of ownership that ended, per year."),
                owned.worth()::timesPerYear);
    }
}
