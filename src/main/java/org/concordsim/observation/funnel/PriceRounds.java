package org.concordsim.observation.funnel;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.DealEvent.Decided;
import org.concordsim.model.event.DealEvent.Proposed;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Scope;
import org.concordsim.observation.tally.Tally;

/** How deals end by how often the firm named a price: once, twice, or more often. */
public final class PriceRounds implements Collector, OutcomeFamily {
    private static final MeasureGroup FUNNEL = new MeasureGroup("funnel");
    private static final List<String> LABELS = List.of("1", "2", "3plus");
    private static final List<String> TIMES = List.of("once", "twice", "three times or more");
    private static final Set<JourneyEnd> ENDS =
            EnumSet.of(JourneyEnd.WON, JourneyEnd.LOST_TO_COMPETITOR, JourneyEnd.NO_DECISION);

    private final Map<Long, Integer> prices = new HashMap<>();
    private final List<Tally> won = new ArrayList<>();

    /** Makes an empty record. */
    public PriceRounds(Grid grid) {
        LABELS.forEach(label -> won.add(new Tally(grid)));
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Proposed.class, e -> prices.merge(e.journey(), 1, Integer::sum));
        routes.on(Decided.class, this::decided);
        routes.on(JourneyEnded.class, e -> prices.remove(e.journey()));
    }

    private void decided(Decided e) {
        int named = prices.getOrDefault(e.journey(), 0);
        if (named > 0 && ENDS.contains(e.end())) {
            Tally tally = won.get(Math.min(named, LABELS.size()) - 1);
            tally.add(e.day(), e.segment(), e.end() == JourneyEnd.WON ? 1 : 0);
        }
    }

    @Override
    public List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < LABELS.size(); i++) {
            Tally tally = won.get(i);
            readings.add(new Reading(
                    FUNNEL.neither(
                            "winRatePrices" + LABELS.get(i),
                            "share",
                            "Deals with a proposal that the firm won, over those won, lost or left undecided to which it"
                                    + " named a price " + TIMES.get(i) + "."),
                    Scope.WHOLE,
                    tally::mean));
        }
        return readings;
    }
}
