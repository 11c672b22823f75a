package org.concordsim.observation.funnel.channel;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import java.util.List;
import org.concordsim.model.event.Channel;
import org.concordsim.model.event.CustomerEvent.Inquired;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Names;
import org.concordsim.observation.outcome.OutcomeFamily;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tallies;
import org.concordsim.observation.tally.Tally;

/** Leads: how many inquiries came through each channel in a year. */
final class LeadsByChannel implements Collector, OutcomeFamily {
    private final Tallies<Channel> leads;

    LeadsByChannel(Grid grid) {
        leads = new Tallies<>(grid, Channel.class);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Inquired.class, e -> of(e.channel()).add(e.day(), e.segment()));
    }

    /** Returns the inquiries through a channel. */
    Tally of(Channel channel) {
        return leads.of(channel);
    }

    @Override
    public List<Reading> readings() {
        return leads.each(LeadsByChannel::number);
    }

    private static Reading number(Channel channel, Tally leads) {
        return Reading.segments(
                FUNNEL.neither(
                        "leads" + Names.capitalised(channel),
                        "1/year",
                        "Inquiries through the channel " + channel.label() + ", per year."),
                leads::perYear);
    }
}
