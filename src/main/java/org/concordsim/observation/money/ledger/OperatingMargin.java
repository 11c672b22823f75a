package org.concordsim.observation.money.ledger;

import static org.concordsim.observation.outcome.MeasureGroup.MONEY;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Operating margin: share of revenue that stays as operating profit. */
record OperatingMargin(OperatingProfit profit, Revenue revenue) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.quarters(
                MONEY.higher("operatingMargin", "share of revenue", "Operating profit over revenue."),
                cell -> profit.on(cell) / revenue.on(cell));
    }
}
