package org.concordsim.observation.friction.effort;

import org.concordsim.observation.friction.Journeys;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Hours that the customer's side spent on purchases with contact that ended, by part. */
final class EffortLog implements Collector {
    private final Journeys journeys;
    private final Tally dealing;
    private final Tally repeated;
    private final Tally redundant;
    private final Tally search;

    EffortLog(Grid grid, Journeys journeys) {
        this.journeys = journeys;
        dealing = new Tally(grid);
        repeated = new Tally(grid);
        redundant = new Tally(grid);
        search = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        journeys.onEnd(e -> {
            dealing.add(e.day(), e.segment(), e.dealingHours());
            repeated.add(e.day(), e.segment(), e.repeatedHours());
            redundant.add(e.day(), e.segment(), e.redundantHours());
            search.add(e.day(), e.segment(), e.searchHours());
        });
    }

    /** Returns the hours of meetings and talks with the firm without repetition. */
    Tally dealing() {
        return dealing;
    }

    /** Returns the hours of answering questions again. */
    Tally repeated() {
        return repeated;
    }

    /** Returns the hours of hearing pitches again. */
    Tally redundant() {
        return redundant;
    }

    /** Returns the hours of the customer's own search. */
    Tally search() {
        return search;
    }
}
