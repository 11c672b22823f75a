package org.concordsim.observation.funnel;

import java.util.List;
import org.concordsim.model.event.DealEvent.Opened;
import org.concordsim.model.event.LeadEvent.Accepted;
import org.concordsim.model.event.LeadEvent.Ignored;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Scope;
import org.concordsim.observation.tally.Tally;

/** How soon Sales works the leads that marketing passed on, if ever. */
public final class Responses implements Collector, OutcomeFamily {
    /** Calendar hours of a working day; working time and waiting time share one clock. */
    private static final double HOURS = 24;

    private static final MeasureGroup FUNNEL = new MeasureGroup("funnel");

    private final Tally settled;
    private final Tally worked;
    private final Tally withinHour;
    private final Tally withinDay;
    private final Tally later;
    private final Tally never;
    private final Tally hoarded;

    /** Makes an empty log. */
    public Responses(Grid grid) {
        settled = new Tally(grid);
        worked = new Tally(grid);
        withinHour = new Tally(grid);
        withinDay = new Tally(grid);
        later = new Tally(grid);
        never = new Tally(grid);
        hoarded = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Accepted.class, this::accept);
        routes.on(Ignored.class, e -> {
            settled.add(e.day(), e.segment());
            never.add(e.day(), e.segment());
        });
        routes.on(Opened.class, e -> {
            if (!e.selfSourced()) {
                hoarded.add(e.day(), e.segment(), e.loggedSelfSourced() ? 1 : 0);
            }
        });
    }

    private void accept(Accepted e) {
        double hours = e.days() * HOURS;
        settled.add(e.day(), e.segment());
        worked.add(e.day(), e.segment(), hours);
        Tally share = hours <= 1 ? withinHour : hours <= HOURS ? withinDay : later;
        share.add(e.day(), e.segment());
    }

    private Reading share(MeasureGroup group, String name, String what, Tally part) {
        String definition = "Marketing-qualified leads " + what + ", over those worked or given up in the period.";
        boolean early = part == withinHour || part == withinDay;
        return new Reading(
                early ? group.higher(name, "share", definition) : group.lower(name, "share", definition),
                Scope.EVERYWHERE,
                cell -> part.over(settled, cell));
    }

    @Override
    public List<Reading> readings() {
        return List.of(
                share(FUNNEL.headline(), "ignoredLeadShare", "never worked by Sales", never),
                new Reading(
                        FUNNEL.lower(
                                "responseHours",
                                "calendar h",
                                "Mean time from passing a lead to Sales to its first work on it, over the leads worked; "
                                        + "24 h are a working day."),
                        Scope.EVERYWHERE,
                        worked::mean),
                share(FUNNEL, "responseShareHour", "worked within 1 calendar h", withinHour),
                share(FUNNEL, "responseShareDay", "worked after more than 1 and within 24 calendar h", withinDay),
                share(FUNNEL, "responseShareLater", "worked after more than 24 calendar h", later),
                share(FUNNEL, "responseShareNever", "never worked by Sales", never),
                new Reading(
                        FUNNEL.lower(
                                "hoardedShare",
                                "share",
                                "Opportunities from marketing's leads that a salesperson logged as self-found, over all."),
                        Scope.EVERYWHERE,
                        hoarded::mean));
    }
}
