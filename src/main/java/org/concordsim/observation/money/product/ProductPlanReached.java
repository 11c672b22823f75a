package org.concordsim.observation.money.product;

import static org.concordsim.observation.outcome.MeasureGroup.GROWTH;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Product plan reached: what launched products bring over what was planned. */
record ProductPlanReached(MarketVerdicts verdicts) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                GROWTH.higher(
                        "productPlanReached",
                        "ratio",
                        "Bookings per money proposed of a launched product over those planned with its concept;"
                                + " mean over all that were judged."),
                cell -> verdicts.mean(cell, e -> e.reached() / e.planned()));
    }
}
