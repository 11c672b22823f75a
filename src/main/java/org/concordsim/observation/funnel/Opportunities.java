package org.concordsim.observation.funnel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.DealEvent.Opened;
import org.concordsim.model.event.DealEvent.Won;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Tally;
import org.concordsim.result.Measure;

/** What becomes of opportunities, whenever they were opened. */
public final class Opportunities implements Collector, OutcomeFamily {
    private static final MeasureGroup FUNNEL = new MeasureGroup("funnel");
    private static final Measure WIN_RATE = FUNNEL.headline()
            .higher(
                    "winRate",
                    "share",
                    "Opportunities won over opportunities that ended, whatever ended them, in the period.");
    private static final Measure CYCLE_DAYS = FUNNEL.headline()
            .lower("cycleDays", "working days", "Mean over the deals won of the time from the need to the purchase.");
    private static final Measure UNASSISTED_WINS = FUNNEL.neither(
            "unassistedWins",
            "1/year",
            "Purchases without an opportunity in Sales' books, such as on the firm's site, per year.");

    private final Purchases purchases;
    private final Set<Long> open = new HashSet<>();
    private final Tally won;
    private final Tally unassisted;
    private final Tally cycle;

    /** Makes an observer that knows of no opportunity. */
    public Opportunities(Grid grid, Purchases purchases) {
        this.purchases = purchases;
        won = new Tally(grid);
        unassisted = new Tally(grid);
        cycle = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Opened.class, e -> open.add(e.journey()));
        routes.on(Won.class, e -> cycle.add(e.day(), e.segment(), e.cycleDays()));
        routes.on(JourneyEnded.class, this::end);
    }

    private void end(JourneyEnded e) {
        double success = e.end() == JourneyEnd.WON ? 1 : 0;
        if (open.remove(e.journey())) {
            won.add(e.day(), e.segment(), success);
        } else if (purchases.include(e)) {
            unassisted.add(e.day(), e.segment(), success);
        }
    }

    @Override
    public List<Reading> readings() {
        return List.of(
                Reading.everywhere(WIN_RATE, won::mean),
                Reading.everywhere(CYCLE_DAYS, cycle::mean),
                Reading.everywhere(UNASSISTED_WINS, unassisted::perYear));
    }
}
