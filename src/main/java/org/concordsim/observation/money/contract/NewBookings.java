package org.concordsim.observation.money.contract;

import static org.concordsim.observation.outcome.MeasureGroup.GROWTH;

import org.concordsim.model.event.DealEvent.Won;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** New bookings: the yearly value of the deals that were won. */
public final class NewBookings implements Collector, Outcome {
    private final Tally value;

    /** Makes an outcome of which nothing was heard. */
    public NewBookings(Grid grid) {
        value = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Won.class, e -> value.add(e.day(), e.segment(), e.value()));
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                GROWTH.headline()
                        .higher(
                                "newBookings",
                                "money/year",
                                "Yearly value, at the agreed price, of the deals won in a year."),
                value::perYear);
    }
}
