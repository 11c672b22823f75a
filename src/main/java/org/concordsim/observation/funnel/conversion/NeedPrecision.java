package org.concordsim.observation.funnel.conversion;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import org.concordsim.model.event.LeadEvent.Qualified;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Precision of need: the part of the marketing-qualified leads that had a need. */
final class NeedPrecision implements Collector, Outcome {
    private final Tally withNeed;

    NeedPrecision(Grid grid) {
        withNeed = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Qualified.class, e -> withNeed.add(e.day(), e.segment(), e.hasNeed() ? 1 : 0));
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                FUNNEL.neither("needPrecision", "share", "Marketing-qualified leads that had a need over all of them."),
                withNeed::mean);
    }
}
