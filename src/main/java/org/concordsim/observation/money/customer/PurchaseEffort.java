package org.concordsim.observation.money.customer;

import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.observation.friction.Journeys;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** What the hours that customers spent on journeys with contact cost them; money. */
final class PurchaseEffort implements Collector {
    private final double wage;
    private final Journeys journeys;
    private final Tally purchases;
    private final Tally all;

    /** Makes a count that values an hour of the customer's side at a wage, money an hour. */
    PurchaseEffort(Grid grid, double wage, Journeys journeys) {
        this.wage = wage;
        this.journeys = journeys;
        purchases = new Tally(grid);
        all = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(JourneyEnded.class, e -> {
            if (journeys.inContact(e)) {
                double cost = wage * Journeys.hours(e);
                all.add(e.day(), e.segment(), cost);
                purchases.add(e.day(), e.segment(), e.end() == JourneyEnd.WON ? cost : 0);
            }
        });
    }

    /** Returns the cost of journeys that ended in a purchase. */
    Tally purchases() {
        return purchases;
    }

    /** Returns the cost of all journeys, bought or not. */
    Tally all() {
        return all;
    }
}
