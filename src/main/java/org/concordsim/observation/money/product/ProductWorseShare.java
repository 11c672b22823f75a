package org.concordsim.observation.money.product;

import static org.concordsim.observation.outcome.MeasureGroup.GROWTH;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Product worse share: how many launched products are no improvement. */
record ProductWorseShare(Editions editions) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                GROWTH.lower(
                        "productWorseShare",
                        "share",
                        "Launched products that fit their segment's tastes no better than the ones before, over all"
                                + " launched."),
                cell -> editions.mean(cell, e -> e.fitAfter() > e.fitBefore() ? 0 : 1));
    }
}
