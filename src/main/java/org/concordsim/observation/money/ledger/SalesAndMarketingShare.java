package org.concordsim.observation.money.ledger;

import static org.concordsim.observation.tally.MeasureGroup.MONEY;

import org.concordsim.observation.tally.Outcome;
import org.concordsim.observation.tally.Reading;

/** Share of revenue that sales and marketing cost. */
final class SalesAndMarketingShare implements Outcome {
    private final SalesAndMarketingCost cost;
    private final Revenue revenue;

    SalesAndMarketingShare(SalesAndMarketingCost cost, Revenue revenue) {
        this.cost = cost;
        this.revenue = revenue;
    }

    @Override
    public Reading reading() {
        return Reading.quarters(
                MONEY.lower("salesAndMarketingShare", "share of revenue", "Cost of sales and marketing over revenue."),
                cell -> cost.on(cell) / revenue.on(cell));
    }
}
