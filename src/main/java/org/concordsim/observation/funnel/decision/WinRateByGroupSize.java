package org.concordsim.observation.funnel.decision;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import java.util.List;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.OutcomeFamily;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tallies;
import org.concordsim.observation.tally.Tally;

/** Win rate with a proposal on the table, by the size of the buying group. */
final class WinRateByGroupSize implements Collector, OutcomeFamily {
    private final Tallies<GroupSize> won;

    WinRateByGroupSize(Grid grid) {
        won = new Tallies<>(grid, GroupSize.class);
    }

    @Override
    public void hear(Routes routes) {
        Verdicts.hear(routes, e -> won.of(GroupSize.of(e.groupSize()))
                .add(e.day(), e.segment(), e.end() == JourneyEnd.WON ? 1 : 0));
    }

    @Override
    public List<Reading> readings() {
        return won.each(WinRateByGroupSize::winRate);
    }

    private static Reading winRate(GroupSize size, Tally won) {
        return Reading.whole(
                FUNNEL.higher(
                        "winRateGroup" + size.label(),
                        "share",
                        "Deals with a proposal that the firm won, over those won, lost or left undecided by buying groups "
                                + "of " + size.people() + "."),
                won::mean);
    }
}
