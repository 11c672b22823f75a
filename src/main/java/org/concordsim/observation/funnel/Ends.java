package org.concordsim.observation.funnel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Scope;
import org.concordsim.observation.tally.Tally;

/** How purchases end in which the customer met the firm on the way; the eight shares add to 1. */
public final class Ends implements Collector, OutcomeFamily {
    private static final MeasureGroup FUNNEL = new MeasureGroup("funnel");

    private final Purchases purchases;
    private final Tally all;
    private final Map<JourneyEnd, Tally> ends = new EnumMap<>(JourneyEnd.class);

    /** Makes an empty record. */
    public Ends(Grid grid, Purchases purchases) {
        this.purchases = purchases;
        all = new Tally(grid);
        for (JourneyEnd end : JourneyEnd.values()) {
            ends.put(end, new Tally(grid));
        }
        ends.remove(JourneyEnd.NEVER_ASKED);
        ends.remove(JourneyEnd.NO_NEED);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(JourneyEnded.class, e -> {
            if (ends.containsKey(e.end()) && purchases.include(e)) {
                all.add(e.day(), e.segment());
                ends.get(e.end()).add(e.day(), e.segment());
            }
        });
    }

    private Reading share(String name, String what, JourneyEnd end) {
        String definition = "Purchases in which the customer met the firm " + what + ", over all that ended.";
        return new Reading(
                end == JourneyEnd.WON
                        ? FUNNEL.higher(name, "share", definition)
                        : FUNNEL.lower(name, "share", definition),
                Scope.EVERYWHERE,
                cell -> ends.get(end).over(all, cell));
    }

    @Override
    public List<Reading> readings() {
        return List.of(
                share("endWon", "and it bought", JourneyEnd.WON),
                share("endLost", "and it bought elsewhere after a proposal", JourneyEnd.LOST_TO_COMPETITOR),
                share("endNoDecision", "and its people did not agree after a proposal", JourneyEnd.NO_DECISION),
                share("endLeftWaiting", "and it left while waiting", JourneyEnd.LEFT_WAITING),
                share("endWithdrew", "and it withdrew, pressed or mailed too often", JourneyEnd.WITHDREW),
                share("endIgnored", "and was never spoken to", JourneyEnd.IGNORED),
                share("endTooLate", "and it got no proposal before it decided", JourneyEnd.TOO_LATE),
                share("endTurnedDown", "and was turned down", JourneyEnd.TURNED_DOWN));
    }
}
