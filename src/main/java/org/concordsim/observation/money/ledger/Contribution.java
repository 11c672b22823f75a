package org.concordsim.observation.money.ledger;

import static org.concordsim.observation.outcome.MeasureGroup.MONEY;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Contribution of sales and marketing: gross margin less what selling cost. */
record Contribution(GrossMargin margin, SalesAndMarketingCost cost) implements Outcome {
    /** Returns contribution on a field, money a year. */
    double on(int cell) {
        return margin.on(cell) - cost.on(cell);
    }

    @Override
    public Reading reading() {
        return Reading.quarters(
                MONEY.headline()
                        .higher(
                                "contribution",
                                "money/year",
                                "Gross margin less the cost of sales and marketing, per year."),
                this::on);
    }
}
