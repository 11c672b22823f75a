package org.concordsim.observation.money.contract;

import static org.concordsim.observation.outcome.MeasureGroup.GROWTH;

import org.concordsim.model.event.OwnerEvent.RenewalDecided;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Retention: the share of owners that stay when their contract ends. */
public final class Retention implements Collector, Outcome {
    private final Tally kept;

    Retention(Grid grid) {
        kept = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(RenewalDecided.class, e -> kept.add(e.day(), e.segment(), e.renewed() ? 1 : 0));
    }

    /** Returns the share of renewals decided on a field that kept the owner. */
    public double on(int cell) {
        return kept.mean(cell);
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                GROWTH.headline()
                        .higher("retention", "share", "Renewals decided in the period in which the owner stayed."),
                this::on);
    }
}
