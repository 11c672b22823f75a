package org.concordsim.observation.money.equity;

import static org.concordsim.observation.outcome.MeasureGroup.GROWTH;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Owners: how many accounts own the product. */
record Owners(OwnerBase base) implements Outcome {
    /** Returns the number of owners at the end of a field's period. */
    double on(int cell) {
        return OwnerBase.overSegments(cell, segment -> base.atEnd(segment, cell));
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                GROWTH.higher("owners", "accounts", "Accounts that own the product at the end of the period."),
                this::on);
    }
}
