package org.concordsim.observation.money.contract;

import static org.concordsim.observation.outcome.MeasureGroup.GROWTH;

import org.concordsim.model.event.OwnerEvent.Referred;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Referrals: how often owners recommend the firm. */
final class Referrals implements Collector, Outcome {
    private final Tally number;

    Referrals(Grid grid) {
        number = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Referred.class, e -> number.add(e.day(), null));
    }

    @Override
    public Reading reading() {
        return Reading.quarters(
                GROWTH.higher("referrals", "1/year", "Recommendations of the firm by owners, per year."),
                number::perYear);
    }
}
