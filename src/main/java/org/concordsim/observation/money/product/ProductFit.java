package org.concordsim.observation.money.product;

import static org.concordsim.observation.outcome.MeasureGroup.GROWTH;

import org.concordsim.model.event.FirmEvent.ProductChanged;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Product fit: how well the product meets the segments' tastes. */
final class ProductFit implements Collector, Outcome {
    private final Tally fit;

    ProductFit(Grid grid) {
        fit = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(ProductChanged.class, e -> fit.add(e.day(), null, e.fitAfter()));
    }

    @Override
    public Reading reading() {
        return Reading.quarters(
                GROWTH.higher(
                        "productFit",
                        "share",
                        "Mean true fit of the product to the segments' tastes just after the cycles that ended."),
                fit::mean);
    }
}
