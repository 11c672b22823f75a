package org.concordsim.observation.friction.annoyance;

import static org.concordsim.observation.outcome.MeasureGroup.FRICTION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.model.event.CustomerEvent.CustomerWaited;
import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.WaitKind;
import org.concordsim.observation.friction.Journeys;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Names;
import org.concordsim.observation.outcome.OutcomeFamily;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tallies;
import org.concordsim.observation.tally.Tally;

/** Waits by what a customer waited for; those of a journey count when it ends, if it was a purchase with contact. */
final class WaitedDaysByKind implements Collector, OutcomeFamily {
    private final Journeys journeys;
    private final Tallies<WaitKind> waits;
    private final Map<Long, double[]> waited = new HashMap<>();

    WaitedDaysByKind(Grid grid, Journeys journeys) {
        this.journeys = journeys;
        waits = new Tallies<>(grid, WaitKind.class);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(CustomerWaited.class, this::remember);
        routes.on(JourneyEnded.class, this::count);
    }

    private void remember(CustomerWaited e) {
        if (journeys.underWay(e.journey())) {
            double[] days = waited.computeIfAbsent(e.journey(), journey -> new double[WaitKind.values().length]);
            days[e.kind().ordinal()] += e.days();
        }
    }

    private void count(JourneyEnded e) {
        double[] days = waited.remove(e.journey());
        if (days != null && journeys.inContact(e)) {
            for (WaitKind kind : WaitKind.values()) {
                waits.of(kind).add(e.day(), e.segment(), days[kind.ordinal()]);
            }
        }
    }

    @Override
    public List<Reading> readings() {
        return waits.each(this::length);
    }

    private Reading length(WaitKind kind, Tally days) {
        return Reading.everywhere(
                FRICTION.lower(
                        "waitedDays" + Names.capitalised(kind),
                        "working days/journey",
                        "Time the customer waited on the firm for: " + Names.plain(kind)
                                + ", over the journeys with contact that ended."),
                cell -> journeys.each(days, cell));
    }
}
