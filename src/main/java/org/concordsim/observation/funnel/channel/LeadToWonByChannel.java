package org.concordsim.observation.funnel.channel;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import java.util.List;
import org.concordsim.model.event.Channel;
import org.concordsim.model.event.DealEvent.Won;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Names;
import org.concordsim.observation.outcome.OutcomeFamily;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tallies;
import org.concordsim.observation.tally.Tally;

/** Conversion of the whole funnel by channel: of inquiries through it into deals won that came through it. */
final class LeadToWonByChannel implements Collector, OutcomeFamily {
    private final LeadsByChannel leads;
    private final Tallies<Channel> wins;

    LeadToWonByChannel(Grid grid, LeadsByChannel leads) {
        this.leads = leads;
        wins = new Tallies<>(grid, Channel.class);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Won.class, e -> {
            if (e.channel() != null && !e.selfSourced()) {
                wins.of(e.channel()).add(e.day(), e.segment());
            }
        });
    }

    @Override
    public List<Reading> readings() {
        return wins.each(this::conversion);
    }

    private Reading conversion(Channel channel, Tally won) {
        return Reading.segments(
                FUNNEL.higher(
                        "leadToWon" + Names.capitalised(channel),
                        "share",
                        "Deals won that came through the channel " + channel.label()
                                + ", over inquiries through it in the same period."),
                cell -> won.over(leads.of(channel), cell));
    }
}
