package org.concordsim.observation.money.contract;

import static org.concordsim.observation.outcome.MeasureGroup.GROWTH;

import org.concordsim.model.event.OwnerEvent.AnchorSold;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Anchor sales: how often the anchor product is sold. */
final class AnchorSales implements Collector, Outcome {
    private final Tally number;

    AnchorSales(Grid grid) {
        number = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(AnchorSold.class, e -> number.add(e.day(), e.segment()));
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                GROWTH.neither("anchorSales", "1/year", "Sales of the anchor product, per year."), number::perYear);
    }
}
