package org.concordsim.observation.friction.annoyance;

import static org.concordsim.observation.outcome.MeasureGroup.FRICTION;

import java.util.List;
import org.concordsim.model.event.CustomerEvent.PathDeviated;
import org.concordsim.model.event.Deviation;
import org.concordsim.observation.friction.Journeys;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Names;
import org.concordsim.observation.outcome.OutcomeFamily;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tallies;
import org.concordsim.observation.tally.Tally;

/** Deviations by what the firm did instead of what a customer wanted. */
final class DeviationsByKind implements Collector, OutcomeFamily {
    private final Journeys journeys;
    private final Tallies<Deviation> deviations;

    DeviationsByKind(Grid grid, Journeys journeys) {
        this.journeys = journeys;
        deviations = new Tallies<>(grid, Deviation.class);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(PathDeviated.class, e -> {
            if (journeys.underWay(e.journey())) {
                deviations.of(e.deviation()).add(e.day(), e.segment());
            }
        });
    }

    @Override
    public List<Reading> readings() {
        return deviations.each(this::number);
    }

    private Reading number(Deviation kind, Tally times) {
        return Reading.everywhere(
                FRICTION.lower(
                        "deviations" + Names.capitalised(kind),
                        "1/journey",
                        "Departures from the wanted path by " + Names.plain(kind)
                                + ", over the journeys with contact that ended."),
                cell -> journeys.each(times, cell));
    }
}
