package org.concordsim.observation.funnel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.concordsim.model.event.DealEvent.Decided;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Tally;
import org.concordsim.result.Measure;

/** How buying groups decide once a proposal is on the table: for the firm, for a competitor, or not at all. */
public final class Decisions implements Collector, OutcomeFamily {
    private static final MeasureGroup FUNNEL = new MeasureGroup("funnel");

    private final Tally all;
    private final Map<JourneyEnd, Tally> ends = new EnumMap<>(JourneyEnd.class);
    private final Map<GroupSize, Tally> bySize = new EnumMap<>(GroupSize.class);

    /** Makes an empty record. */
    public Decisions(Grid grid) {
        all = new Tally(grid);
        for (JourneyEnd end : List.of(JourneyEnd.WON, JourneyEnd.LOST_TO_COMPETITOR, JourneyEnd.NO_DECISION)) {
            ends.put(end, new Tally(grid));
        }
        for (GroupSize size : GroupSize.values()) {
            bySize.put(size, new Tally(grid));
        }
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Decided.class, e -> {
            if (ends.containsKey(e.end())) {
                record(e);
            }
        });
    }

    private void record(Decided e) {
        if (e.forecast()) {
            all.add(e.day(), e.segment());
            ends.get(e.end()).add(e.day(), e.segment());
        }
        bySize.get(GroupSize.of(e.groupSize())).add(e.day(), e.segment(), e.end() == JourneyEnd.WON ? 1 : 0);
    }

    private Reading share(JourneyEnd end, String name, String what) {
        String definition = "Deals forecast by their salesperson that " + what + " or left undecided.";
        Measure measure = end == JourneyEnd.WON
                ? FUNNEL.higher(name, "share", definition)
                : FUNNEL.lower(name, "share", definition);
        return Reading.everywhere(measure, cell -> ends.get(end).over(all, cell));
    }

    private static Measure winRate(GroupSize size) {
        return FUNNEL.higher(
                "winRateGroup" + size.label(),
                "share",
                "Deals with a proposal that the firm won, over those won, lost or left undecided by buying groups of "
                        + size.people() + ".");
    }

    @Override
    public List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        readings.add(share(JourneyEnd.WON, "wonShare", "the firm won, over those won, lost to a competitor"));
        readings.add(
                share(JourneyEnd.LOST_TO_COMPETITOR, "lostShare", "were lost to a competitor, over those won, lost"));
        readings.add(share(JourneyEnd.NO_DECISION, "noDecisionShare", "were left undecided, over those won, lost"));
        bySize.forEach((size, won) -> readings.add(Reading.whole(winRate(size), won::mean)));
        return readings;
    }
}
