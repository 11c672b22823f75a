package org.concordsim.observation.money.contract;

import static org.concordsim.observation.outcome.MeasureGroup.GROWTH;

import org.concordsim.model.event.DealEvent.Won;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Realised price: the price agreed in a deal over the list price. */
final class RealisedPrice implements Collector, Outcome {
    private final Tally ratio;

    RealisedPrice(Grid grid) {
        ratio = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Won.class, e -> ratio.add(e.day(), e.segment(), e.priceRatio()));
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                GROWTH.headline()
                        .higher(
                                "realisedPrice",
                                "ratio to list",
                                "Mean over the deals won of the agreed price over the list price."),
                ratio::mean);
    }
}
