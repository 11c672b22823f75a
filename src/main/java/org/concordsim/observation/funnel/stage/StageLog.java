package org.concordsim.observation.funnel.stage;

import org.concordsim.model.event.CustomerEvent.Inquired;
import org.concordsim.model.event.DealEvent.Opened;
import org.concordsim.model.event.DealEvent.Won;
import org.concordsim.model.event.LeadEvent.Accepted;
import org.concordsim.model.event.LeadEvent.Qualified;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** What reached the stages of the funnel between which conversions are taken. */
public final class StageLog implements Collector {
    private final Tally inquiries;
    private final Tally qualified;
    private final Tally accepted;
    private final Tally inbound;
    private final Tally inboundWins;

    /** Makes an empty log. */
    public StageLog(Grid grid) {
        inquiries = new Tally(grid);
        qualified = new Tally(grid);
        accepted = new Tally(grid);
        inbound = new Tally(grid);
        inboundWins = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Inquired.class, e -> inquiries.add(e.day(), e.segment()));
        routes.on(Qualified.class, e -> qualified.add(e.day(), e.segment()));
        routes.on(Accepted.class, e -> accepted.add(e.day(), e.segment()));
        routes.on(Opened.class, e -> inbound.add(e.day(), e.segment(), e.selfSourced() ? 0 : 1));
        routes.on(Won.class, e -> inboundWins.add(e.day(), e.segment(), e.selfSourced() ? 0 : 1));
    }

    /** Returns the inquiries. */
    public Tally inquiries() {
        return inquiries;
    }

    /** Returns the leads passed to Sales as marketing-qualified. */
    public Tally qualified() {
        return qualified;
    }

    /** Returns the marketing-qualified leads that Sales worked for the first time. */
    public Tally accepted() {
        return accepted;
    }

    /** Returns the opportunities opened: 1 for each from marketing's leads, 0 for each that Sales found by itself. */
    public Tally inbound() {
        return inbound;
    }

    /** Returns the deals won: 1 for each from marketing's leads, 0 for each that Sales found by itself. */
    public Tally inboundWins() {
        return inboundWins;
    }
}
