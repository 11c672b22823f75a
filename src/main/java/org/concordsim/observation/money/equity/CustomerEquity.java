package org.concordsim.observation.money.equity;

import static org.concordsim.observation.outcome.MeasureGroup.GROWTH;

import org.concordsim.model.event.Segment;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.tally.Grid;

/** Customer equity: what all owners together are worth to the firm. */
record CustomerEquity(OwnerBase base, OwnerWorth worth) implements Outcome {
    /** Returns customer equity on a field, money. */
    double on(int cell) {
        return OwnerBase.overSegments(cell, this::of);
    }

    private double of(Segment segment) {
        double number = base.atEnd(segment, Grid.ALL);
        return number == 0 ? 0 : number * worth.of(segment);
    }

    @Override
    public Reading reading() {
        return Reading.segments(
                GROWTH.headline()
                        .higher(
                                "customerEquity",
                                "money",
                                "Sum over the owners at the end of the lifetime value of an owner of their segment."),
                this::on);
    }
}
