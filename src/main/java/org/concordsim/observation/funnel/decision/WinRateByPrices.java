package org.concordsim.observation.funnel.decision;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.DealEvent.Decided;
import org.concordsim.model.event.DealEvent.Proposed;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.OutcomeFamily;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tallies;
import org.concordsim.observation.tally.Tally;

/** Win rate with a proposal on the table, by how often the firm named a price. */
final class WinRateByPrices implements Collector, OutcomeFamily {
    private final Map<Long, Integer> prices = new HashMap<>();
    private final Tallies<PriceRounds> won;

    WinRateByPrices(Grid grid) {
        won = new Tallies<>(grid, PriceRounds.class);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Proposed.class, e -> prices.merge(e.journey(), 1, Integer::sum));
        Verdicts.hear(routes, this::decided);
        routes.on(JourneyEnded.class, e -> prices.remove(e.journey()));
    }

    private void decided(Decided e) {
        int named = prices.getOrDefault(e.journey(), 0);
        if (named > 0) {
            won.of(PriceRounds.of(named)).add(e.day(), e.segment(), e.end() == JourneyEnd.WON ? 1 : 0);
        }
    }

    @Override
    public List<Reading> readings() {
        return won.each(WinRateByPrices::winRate);
    }

    private static Reading winRate(PriceRounds rounds, Tally won) {
        return Reading.whole(
                FUNNEL.neither(
                        "winRatePrices" + rounds.label(),
                        "share",
                        "Deals with a proposal that the firm won, over those won, lost or left undecided to which it "
                                + "named a price " + rounds.times() + "."),
                won::mean);
    }
}
