package org.concordsim.observation.money.product;

import static org.concordsim.observation.outcome.MeasureGroup.GROWTH;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Product failure share: how many launched products miss their plan. */
record ProductFailureShare(MarketVerdicts verdicts) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                GROWTH.lower(
                        "productFailureShare",
                        "share",
                        "Launched products that did not bring the bookings planned with their concept, per money"
                                + " proposed, within what still counts as a success, over all that were judged."),
                cell -> verdicts.mean(cell, e -> e.success() ? 0 : 1));
    }
}
