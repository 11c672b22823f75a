package org.concordsim.observation.funnel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Scope;
import org.concordsim.observation.tally.Tally;

/** How journeys end of customers that had a need and met the firm on the way; the eight shares add to 1. */
public final class Ends implements Collector {
    private static final MeasureGroup FUNNEL = new MeasureGroup("funnel");

    private final Tally all;
    private final Map<JourneyEnd, Tally> ends = new EnumMap<>(JourneyEnd.class);

    /** Makes an empty record. */
    public Ends(Grid grid) {
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
            if (e.hasNeed() && ends.containsKey(e.end())) {
                all.add(e.day(), e.segment());
                ends.get(e.end()).add(e.day(), e.segment());
            }
        });
    }

    private Reading share(String name, String what, JourneyEnd end) {
        String definition = "Journeys of customers with a need that met the firm " + what + ", over all that ended.";
        return new Reading(
                end == JourneyEnd.WON ? FUNNEL.higher(name, "share", definition)
                        : FUNNEL.lower(name, "share", definition),
                Scope.EVERYWHERE, cell -> ends.get(end).over(all, cell));
    }

    @Override
    public List<Reading> readings() {
        return List.of(
                share("endWon", "and bought from it", JourneyEnd.WON),
                share("endLost", "and bought elsewhere after its proposal", JourneyEnd.LOST_TO_COMPETITOR),
                share("endNoDecision", "and did not agree after its proposal", JourneyEnd.NO_DECISION),
                share("endLeftWaiting", "and left while waiting on it", JourneyEnd.LEFT_WAITING),
                share("endWithdrew", "and withdrew because it pressed or mailed too often", JourneyEnd.WITHDREW),
                share("endIgnored", "and were never spoken to", JourneyEnd.IGNORED),
                share("endTooLate", "and got no proposal before they decided", JourneyEnd.TOO_LATE),
                share("endTurnedDown", "and were turned down by it", JourneyEnd.TURNED_DOWN));
    }
}
