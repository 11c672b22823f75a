package org.concordsim.observation.money.ledger;

import static org.concordsim.observation.outcome.MeasureGroup.MONEY;

import org.concordsim.model.event.FirmEvent.QuarterClosed;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Gauge;
import org.concordsim.observation.tally.Grid;

/** Cash at the end of a quarter. */
final class Cash implements Collector, Outcome {
    private final Gauge cash;

    Cash(Grid grid) {
        cash = new Gauge(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(QuarterClosed.class, e -> cash.read(e.day(), e.cash()));
    }

    @Override
    public Reading reading() {
        return Reading.quarters(
                MONEY.higher("cash", "money", "Cash at the end of the period's last quarter."), cash::last);
    }
}
