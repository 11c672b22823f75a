package org.concordsim.observation.money.customer;

import org.concordsim.model.event.OwnerEvent.ValueRealised;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Years of ownership that ended: what they were worth, cost and took of the customer's time. */
final class YearsOwned implements Collector {
    private final Tally worth;
    private final Tally price;
    private final Tally care;

    YearsOwned(Grid grid) {
        worth = new Tally(grid);
        price = new Tally(grid);
        care = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(ValueRealised.class, e -> {
            worth.add(e.day(), e.segment(), e.worth());
            price.add(e.day(), e.segment(), e.price());
            care.add(e.day(), e.segment(), e.effortCost());
        });
    }

    /** Returns what the years were worth to customers, money. */
    Tally worth() {
        return worth;
    }

    /** Returns what customers paid for the years, money. */
    Tally price() {
        return price;
    }

    /** Returns what the customers' hours during the years cost them, money. */
    Tally care() {
        return care;
    }
}
