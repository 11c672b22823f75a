package org.concordsim.observation.diagnostic.log;

import java.util.HashSet;
import java.util.Set;
import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.DealEvent.Met;
import org.concordsim.model.event.DealEvent.Opened;
import org.concordsim.model.event.Segment;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Meetings with customers; key deals are those of the enterprise segment. */
public final class DealLog implements Collector {
    private final Set<Long> met = new HashSet<>();
    private final Set<Long> metMarketer = new HashSet<>();
    private final double keyDealHours;
    private final Tally content;
    private final Tally keyDeals;
    private final Tally keyOpened;

    /** Makes a log that heard nothing; a marketer's help on one key deal takes some hours. */
    public DealLog(Grid grid, double keyDealHours) {
        this.keyDealHours = keyDealHours;
        content = new Tally(grid);
        keyDeals = new Tally(grid);
        keyOpened = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Met.class, this::meet);
        routes.on(Opened.class, e -> keyOpened.add(e.day(), null, e.segment() == Segment.ENTERPRISE ? 1 : 0));
        routes.on(JourneyEnded.class, e -> {
            boolean marketer = metMarketer.remove(e.journey());
            if (met.remove(e.journey())) {
                keyDeals.add(e.day(), null, marketer ? 1 : 0);
            }
        });
    }

    private void meet(Met e) {
        content.add(e.day(), null, e.contentUsed() ? 1 : 0);
        if (e.segment() == Segment.ENTERPRISE) {
            met.add(e.journey());
            if (e.marketerPresent()) {
                metMarketer.add(e.journey());
            }
        }
    }

    /** Returns the share of key deals with a meeting, ended in the period, at which a marketer was once present. */
    public double marketerShare() {
        return keyDeals.mean(Grid.ALL);
    }

    /** Returns the share of meetings in which content was used. */
    public double contentShare() {
        return content.mean(Grid.ALL);
    }

    /** Returns the hours that help on every key deal opened would take. */
    public double hoursToHelpAll() {
        return keyOpened.sum(Grid.ALL) * keyDealHours;
    }
}
