package org.concordsim.observation.money.contract;

import static org.concordsim.observation.outcome.MeasureGroup.GROWTH;

import org.concordsim.model.event.OwnerEvent.RenewalDecided;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Renewals: the yearly value of the contracts that owners renewed. */
final class Renewals implements Collector, Outcome {
    private final Tally value;

    Renewals(Grid grid) {
        value = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(RenewalDecided.class, e -> value.add(e.day(), e.segment(), e.renewed() ? e.value() : 0));
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                GROWTH.higher("renewals", "money/year", "Yearly value of the contracts renewed in a year."),
                value::perYear);
    }
}
