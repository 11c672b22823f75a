package org.concordsim.observation.money.equity;

import org.concordsim.model.event.Segment;
import org.concordsim.observation.money.contract.Retention;
import org.concordsim.observation.money.ledger.GrossMargin;
import org.concordsim.observation.tally.Grid;

/** What one owner of a segment is worth to the firm over its lifetime, from the margins and the retention of the run. */
final class OwnerWorth {
    private final OwnerBase base;
    private final GrossMargin margin;
    private final Retention retention;
    private final double discountRate;

    /** Makes the worth at a discount rate, 1/year. */
    OwnerWorth(OwnerBase base, GrossMargin margin, Retention retention, double discountRate) {
        this.base = base;
        this.margin = margin;
        this.retention = retention;
        this.discountRate = discountRate;
    }

    /** Returns the worth m r / (1 + i - r) of one owner of a segment, money. */
    double of(Segment segment) {
        int cell = Grid.of(segment);
        double yearly = margin.on(cell) / base.mean(segment);
        double kept = retention.on(cell);
        return yearly * kept / (1 + discountRate - kept);
    }
}
