package org.concordsim.observation.funnel.response;

import org.concordsim.model.event.LeadEvent.Accepted;
import org.concordsim.model.event.LeadEvent.Ignored;
import org.concordsim.model.event.Segment;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tallies;
import org.concordsim.observation.tally.Tally;

/** Marketing-qualified leads that Sales worked or gave up, by the time of its response. */
final class ResponseLog implements Collector {
    private final Tally settled;
    private final Tallies<ResponseTime> byTime;

    ResponseLog(Grid grid) {
        settled = new Tally(grid);
        byTime = new Tallies<>(grid, ResponseTime.class);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Accepted.class, e -> add(ResponseTime.of(e), e.day(), e.segment()));
        routes.on(Ignored.class, e -> add(ResponseTime.NEVER, e.day(), e.segment()));
    }

    private void add(ResponseTime time, double day, Segment segment) {
        settled.add(day, segment);
        byTime.of(time).add(day, segment);
    }

    /** Returns the part of the leads on a field whose response took so long. */
    double share(ResponseTime time, int cell) {
        return byTime.of(time).over(settled, cell);
    }
}
