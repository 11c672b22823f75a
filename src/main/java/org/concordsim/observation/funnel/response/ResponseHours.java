package org.concordsim.observation.funnel.response;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import org.concordsim.model.event.LeadEvent.Accepted;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Response time: calendar hours from passing a lead to Sales to its first work on it. */
final class ResponseHours implements Collector, Outcome {
    private final Tally hours;

    ResponseHours(Grid grid) {
        hours = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Accepted.class, e -> hours.add(e.day(), e.segment(), ResponseTime.hours(e)));
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                FUNNEL.lower(
                        "responseHours",
                        "calendar h",
                        "Mean time from passing a lead to Sales to its first work on it, over the leads worked; 24 h are "
                                + "a working day."),
                hours::mean);
    }
}
