package org.concordsim.observation.people;

import static org.concordsim.observation.outcome.MeasureGroup.PEOPLE;

import org.concordsim.model.event.WorkEvent.QuotaClosed;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Quota reached share: how many quotas are reached. */
public final class QuotaReachedShare implements Collector, Outcome {
    private final Tally reached;

    QuotaReachedShare(Grid grid) {
        reached = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(QuotaClosed.class, e -> {
            if (e.quota() > 0) {
                reached.addClosing(e.day(), e.bookings() >= e.quota() ? 1 : 0);
            }
        });
    }

    /** Returns how many quotas were missed on a field. */
    public double missed(int cell) {
        return reached.count(cell) - reached.sum(cell);
    }

    @Override
    public Reading reading() {
        return Reading.quarters(
                PEOPLE.higher("quotaReachedShare", "share", "Quotas of salespeople that were reached over all quotas."),
                reached::mean);
    }
}
