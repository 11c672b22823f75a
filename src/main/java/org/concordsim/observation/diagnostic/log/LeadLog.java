package org.concordsim.observation.diagnostic.log;

import org.concordsim.model.event.DealEvent.HandedOff;
import org.concordsim.model.event.LeadEvent.Accepted;
import org.concordsim.model.event.LeadEvent.Reported;
import org.concordsim.model.event.LeadEvent.Routed;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** What passes between the functions about leads. */
public final class LeadLog implements Collector {
    private final Tally reported;
    private final Tally routed;
    private final Tally kept;
    private final Tally given;
    private final Tally lost;

    /** Makes a log that heard nothing. */
    public LeadLog(Grid grid) {
        reported = new Tally(grid);
        routed = new Tally(grid);
        kept = new Tally(grid);
        given = new Tally(grid);
        lost = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Reported.class, e -> reported.add(e.day(), null, e.delivered() ? 1 : 0));
        routes.on(Routed.class, e -> routed.add(e.day(), null));
        routes.on(Accepted.class, e -> kept.add(e.day(), null, e.tracked() && e.inTime() ? 1 : 0));
        routes.on(HandedOff.class, e -> {
            given.add(e.day(), null, e.itemsGiven());
            lost.add(e.day(), null, e.itemsLost());
        });
    }

    /** Returns the share of outcomes that were reported back. */
    public double reportedShare() {
        return reported.mean(Grid.ALL);
    }

    /** Returns the share of leads routed whose follow-up was agreed and kept. */
    public double agreedShare() {
        return kept.over(routed, Grid.ALL);
    }

    /** Returns the share of items of information that the next owner of a customer can see. */
    public double visibleShare() {
        return 1 - lost.over(given, Grid.ALL);
    }
}
