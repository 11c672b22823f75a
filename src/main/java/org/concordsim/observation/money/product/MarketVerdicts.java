package org.concordsim.observation.money.product;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.concordsim.model.event.FirmEvent.ProductJudged;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;

/** MarketVerdicts of the market on launched products. */
final class MarketVerdicts implements Collector {
    private final Grid grid;
    private final List<ProductJudged> verdicts = new ArrayList<>();

    MarketVerdicts(Grid grid) {
        this.grid = grid;
    }

    @Override
    public void hear(Routes routes) {
        routes.on(ProductJudged.class, verdicts::add);
    }

    /** Returns the mean of a quantity over the verdicts that fell on a field; NaN without any. */
    double mean(int cell, ToDoubleFunction<ProductJudged> quantity) {
        return verdicts.stream()
                .filter(e -> grid.covers(cell, e.day(), e.segment()))
                .mapToDouble(quantity)
                .average()
                .orElse(Double.NaN);
    }
}
