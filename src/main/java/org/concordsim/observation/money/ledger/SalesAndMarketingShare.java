package org.concordsim.observation.money.ledger;

import static org.concordsim.observation.outcome.MeasureGroup.MONEY;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Share of revenue that sales and marketing cost. */
record SalesAndMarketingShare(SalesAndMarketingCost cost, Revenue revenue) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.quarters(
                MONEY.lower("salesAndMarketingShare", "share of revenue", "Cost of sales and marketing over revenue."),
                cell -> cost.on(cell) / revenue.on(cell));
    }
}
