package org.concordsim.observation.people;

import static org.concordsim.observation.outcome.MeasureGroup.PEOPLE;

import org.concordsim.model.event.FirmEvent.QuarterClosed;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Gauge;
import org.concordsim.observation.tally.Grid;

/** Signal diversity: from how many kinds of signals beliefs are drawn. */
final class SignalDiversity implements Collector, Outcome {
    private final Gauge signalDiversity;

    SignalDiversity(Grid grid) {
        signalDiversity = new Gauge(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(QuarterClosed.class, e -> signalDiversity.read(e.day(), e.signalDiversity()));
    }

    @Override
    public Reading reading() {
        return Reading.quarters(
                PEOPLE.higher(
                        "signalDiversity",
                        "share",
                        "Diversity of the signals on which beliefs rest; mean of the ends of quarters."),
                signalDiversity::mean);
    }
}
