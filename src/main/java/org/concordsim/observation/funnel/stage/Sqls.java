package org.concordsim.observation.funnel.stage;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import org.concordsim.model.event.DealEvent.Opened;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Sales-qualified leads: how many opportunities were opened in a year, whoever found them. */
final class Sqls implements Collector, Outcome {
    private final Tally opened;

    Sqls(Grid grid) {
        opened = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Opened.class, e -> opened.add(e.day(), e.segment()));
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                FUNNEL.higher(
                        "sqls",
                        "1/year",
                        "Opportunities opened from marketing's leads and from Sales' own search, per year."),
                opened::perYear);
    }
}
