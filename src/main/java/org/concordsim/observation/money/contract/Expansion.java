package org.concordsim.observation.money.contract;

import static org.concordsim.observation.outcome.MeasureGroup.GROWTH;

import org.concordsim.model.event.OwnerEvent.Expanded;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Expansion: the yearly value by which owners' contracts grew. */
final class Expansion implements Collector, Outcome {
    private final Tally value;

    Expansion(Grid grid) {
        value = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Expanded.class, e -> value.add(e.day(), e.segment(), e.value()));
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                GROWTH.higher("expansion", "money/year", "Yearly value by which owners' contracts grew in a year."),
                value::perYear);
    }
}
