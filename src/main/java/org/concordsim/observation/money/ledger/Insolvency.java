package org.concordsim.observation.money.ledger;

import static org.concordsim.observation.outcome.MeasureGroup.MONEY;

import org.concordsim.model.event.FirmEvent.BecameInsolvent;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;

/** Insolvency: whether the firm ever ran out of cash. */
final class Insolvency implements Collector, Outcome {
    private boolean insolvent;

    @Override
    public void hear(Routes routes) {
        routes.on(BecameInsolvent.class, e -> insolvent = true);
    }

    @Override
    public Reading reading() {
        return Reading.whole(
                MONEY.lower(
                        "insolvent",
                        "share of runs",
                        "1 if cash fell below zero at any time of the run, warm-up included; 0 otherwise."),
                cell -> insolvent ? 1 : 0);
    }
}
