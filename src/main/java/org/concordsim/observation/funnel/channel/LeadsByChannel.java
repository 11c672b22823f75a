package org.concordsim.observation.funnel.channel;

import static org.concordsim.observation.tally.MeasureGroup.FUNNEL;

import java.util.List;
import org.concordsim.model.event.Channel;
import org.concordsim.model.event.CustomerEvent.Inquired;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Names;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
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
        return leads.readings(LeadsByChannel::number);
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
