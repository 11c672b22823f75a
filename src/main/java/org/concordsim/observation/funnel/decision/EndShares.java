package org.concordsim.observation.funnel.decision;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.observation.funnel.Purchases;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.OutcomeFamily;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tallies;
import org.concordsim.observation.tally.Tally;

/** Ends of purchases in which the customer met the firm on the way: the part of each; the parts add to 1. */
final class EndShares implements Collector, OutcomeFamily {
    private static final Set<JourneyEnd> WITHOUT_MEETING = EnumSet.of(JourneyEnd.NEVER_ASKED, JourneyEnd.NO_NEED);

    private final Purchases purchases;
    private final Tally all;
    private final Tallies<JourneyEnd> ends;

    EndShares(Grid grid, Purchases purchases) {
        this.purchases = purchases;
        all = new Tally(grid);
        ends = new Tallies<>(grid, JourneyEnd.class);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(JourneyEnded.class, e -> {
            if (!WITHOUT_MEETING.contains(e.end()) && purchases.include(e)) {
                all.add(e.day(), e.segment());
                ends.of(e.end()).add(e.day(), e.segment());
            }
        });
    }

    @Override
    public List<Reading> readings() {
        return List.of(
                share("Won", "and it bought", JourneyEnd.WON),
                share("Lost", "and it bought elsewhere after a proposal", JourneyEnd.LOST_TO_COMPETITOR),
                share("NoDecision", "and its people did not agree after a proposal", JourneyEnd.NO_DECISION),
                share("LeftWaiting", "and it left while waiting", JourneyEnd.LEFT_WAITING),
                share("Withdrew", "and it withdrew, pressed or mailed too often", JourneyEnd.WITHDREW),
                share("Ignored", "and was never spoken to", JourneyEnd.IGNORED),
                share("TooLate", "and it got no proposal before it decided", JourneyEnd.TOO_LATE),
                share("TurnedDown", "and was turned down", JourneyEnd.TURNED_DOWN));
    }

    private Reading share(String label, String what, JourneyEnd end) {
        String name = "end" + label;
        String definition = "Purchases in which the customer met the firm " + what + ", over all that ended.";
        return Reading.everywhere(
                end == JourneyEnd.WON
                        ? FUNNEL.higher(name, "share", definition)
                        : FUNNEL.lower(name, "share", definition),
                cell -> ends.of(end).over(all, cell));
    }
}
