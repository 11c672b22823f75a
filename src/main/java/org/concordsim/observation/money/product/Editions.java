package org.concordsim.observation.money.product;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.concordsim.model.event.FirmEvent.ProductChanged;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;

/** Editions of the product that were launched; each segment has its own. */
final class Editions implements Collector {
    private final Grid grid;
    private final List<ProductChanged> changes = new ArrayList<>();

    Editions(Grid grid) {
        this.grid = grid;
    }

    @Override
    public void hear(Routes routes) {
        routes.on(ProductChanged.class, changes::add);
    }

    /** Returns the editions that were launched on a field. */
    List<ProductChanged> on(int cell) {
        return changes.stream()
                .filter(e -> grid.covers(cell, e.day(), e.segment()))
                .toList();
    }

    /** Returns the mean of a quantity over the editions that were launched on a field; NaN without any. */
    double mean(int cell, ToDoubleFunction<ProductChanged> quantity) {
        return on(cell).stream().mapToDouble(quantity).average().orElse(Double.NaN);
    }
}
