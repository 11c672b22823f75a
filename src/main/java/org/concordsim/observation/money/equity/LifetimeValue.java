package org.concordsim.observation.money.equity;

import static org.concordsim.observation.outcome.MeasureGroup.GROWTH;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Lifetime value: what a mean owner is worth to the firm. */
record LifetimeValue(CustomerEquity equity, Owners owners) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.segments(
                GROWTH.higher(
                        "lifetimeValue",
                        "money",
                        "Worth of an owner to the firm, m r / (1 + i - r): m the gross margin a year of a segment's "
                                + "mean owner, r its retention, i the discount rate; mean over the owners at the end."),
                cell -> equity.on(cell) / owners.on(cell));
    }
}
