package org.concordsim.observation.funnel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.concordsim.model.event.Channel;
import org.concordsim.model.event.CustomerEvent.Inquired;
import org.concordsim.model.event.DealEvent.Won;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.Names;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Scope;
import org.concordsim.observation.tally.Tally;

/** Leads and wins by the channel on which the customer came. */
public final class Sources implements Collector, OutcomeFamily {
    private static final MeasureGroup FUNNEL = new MeasureGroup("funnel");

    private final Map<Channel, Tally> leads = new EnumMap<>(Channel.class);
    private final Map<Channel, Tally> wins = new EnumMap<>(Channel.class);

    /** Makes an empty record. */
    public Sources(Grid grid) {
        for (Channel channel : Channel.values()) {
            leads.put(channel, new Tally(grid));
            wins.put(channel, new Tally(grid));
        }
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Inquired.class, e -> leads.get(e.channel()).add(e.day(), e.segment()));
        routes.on(Won.class, e -> {
            if (e.channel() != null && !e.selfSourced()) {
                wins.get(e.channel()).add(e.day(), e.segment());
            }
        });
    }

    @Override
    public List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        leads.forEach((channel, tally) -> readings.add(new Reading(
                FUNNEL.neither(
                        "leads" + Names.capitalised(channel),
                        "1/year",
                        "Inquiries through the channel " + channel.label() + ", per year."),
                Scope.SEGMENTS,
                tally::perYear)));
        wins.forEach((channel, tally) -> readings.add(new Reading(
                FUNNEL.higher(
                        "leadToWon" + Names.capitalised(channel),
                        "share",
                        "Deals won that came through the channel " + channel.label()
                                + ", over inquiries through it in the same period."),
                Scope.SEGMENTS,
                cell -> tally.over(leads.get(channel), cell))));
        return readings;
    }
}
