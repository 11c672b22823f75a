package org.concordsim.observation.friction.annoyance;

import static org.concordsim.observation.outcome.MeasureGroup.FRICTION;

import org.concordsim.model.event.DealEvent.HandedOff;
import org.concordsim.observation.friction.Journeys;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Items lost: how many items of information that a customer gave its next owner cannot see. */
final class ItemsLost implements Collector, Outcome {
    private final Journeys journeys;
    private final Tally items;

    ItemsLost(Grid grid, Journeys journeys) {
        this.journeys = journeys;
        items = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(HandedOff.class, e -> {
            if (journeys.underWay(e.journey())) {
                items.add(e.day(), e.segment(), e.itemsLost());
            }
        });
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                FRICTION.lower(
                        "itemsLost",
                        "items/journey",
                        "Items of information given before that the next owner of the customer cannot see, over the "
                                + "journeys with contact that ended."),
                cell -> journeys.each(items, cell));
    }
}
