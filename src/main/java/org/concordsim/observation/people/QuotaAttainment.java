package org.concordsim.observation.people;

import static org.concordsim.observation.outcome.MeasureGroup.PEOPLE;

import org.concordsim.model.event.WorkEvent.QuotaClosed;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Quota attainment: what salespeople with a quota book over what they should. */
final class QuotaAttainment implements Collector, Outcome {
    private final Tally bookings;
    private final Tally quota;

    QuotaAttainment(Grid grid) {
        bookings = new Tally(grid);
        quota = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(QuotaClosed.class, e -> {
            if (e.quota() > 0) {
                bookings.addClosing(e.day(), e.bookings());
                quota.addClosing(e.day(), e.quota());
            }
        });
    }

    @Override
    public Reading reading() {
        return Reading.quarters(
                PEOPLE.higher(
                        "quotaAttainment",
                        "ratio",
                        "Bookings of salespeople with a quota over the sum of their quotas."),
                cell -> bookings.over(quota, cell));
    }
}
