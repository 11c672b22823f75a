package org.concordsim.observation.money.customer;

import static org.concordsim.observation.outcome.MeasureGroup.MONEY;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Customer surplus: what all customers together are left with. */
record CustomerSurplus(YearsOwned owned, PurchaseEffort effort) implements Outcome {
    private double on(int cell) {
        return owned.worth().perYear(cell)
                - owned.price().perYear(cell)
                - owned.care().perYear(cell)
                - effort.all().perYear(cell);
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                MONEY.higher(
                        "customerSurplus",
                        "money/year",
                        "Worth less price less effort over all years of ownership that ended and all journeys with "
                                + "contact, bought or not, per year."),
                this::on);
    }
}
