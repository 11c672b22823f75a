package org.concordsim.observation.friction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.observation.funnel.Purchases;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Tally;
import org.concordsim.result.Measure;

/** Purchases with contact, and the hours that the customer's side spent on them. */
public final class Journeys implements Collector, OutcomeFamily {
    private static final MeasureGroup FRICTION = new MeasureGroup("friction");
    private static final Measure HAND_OFFS = FRICTION.headline()
            .lower(
                    "handOffs",
                    "1/journey",
                    "Hand-offs from one owner of the customer to another, per journey with contact that ended.");
    private static final Measure WAITED_DAYS = FRICTION.headline()
            .lower(
                    "waitedDays",
                    "working days/journey",
                    "Time the customer waited on the firm, per journey with contact that ended.");
    private static final Measure CUSTOMER_EFFORT = FRICTION.headline()
            .lower(
                    "customerEffort",
                    "h/journey",
                    "Hours of the customer's side, all parts, per journey with contact that ended.");
    private static final Measure EFFORT_DEALING = FRICTION.neither(
            "effortDealing",
            "h/journey",
            "Part of the customer's effort: meetings and talks with the firm without repetition.");
    private static final Measure EFFORT_REPEATED =
            FRICTION.lower("effortRepeated", "h/journey", "Part of the customer's effort: answering questions again.");
    private static final Measure EFFORT_REDUNDANT =
            FRICTION.lower("effortRedundant", "h/journey", "Part of the customer's effort: hearing pitches again.");
    private static final Measure EFFORT_SEARCH =
            FRICTION.neither("effortSearch", "h/journey", "Part of the customer's effort: its own search.");
    private static final Set<JourneyEnd> WITHOUT_CONTACT =
            EnumSet.of(JourneyEnd.NEVER_ASKED, JourneyEnd.NO_NEED, JourneyEnd.IGNORED);

    private final Purchases purchases;
    private final Tally contacts;
    private final Tally handOffs;
    private final Tally waited;
    private final Tally dealing;
    private final Tally repeated;
    private final Tally redundant;
    private final Tally search;

    /** Makes an empty record of journeys. */
    public Journeys(Grid grid, Purchases purchases) {
        this.purchases = purchases;
        contacts = new Tally(grid);
        handOffs = new Tally(grid);
        waited = new Tally(grid);
        dealing = new Tally(grid);
        repeated = new Tally(grid);
        redundant = new Tally(grid);
        search = new Tally(grid);
    }

    /** Returns whether a journey was a purchase in which the firm spoke with the customer or let it wait. */
    public boolean inContact(JourneyEnded journey) {
        return !WITHOUT_CONTACT.contains(journey.end()) && purchases.include(journey);
    }

    /** Returns all hours that the customer's side spent on a journey. */
    public static double hours(JourneyEnded journey) {
        return journey.dealingHours() + journey.repeatedHours() + journey.redundantHours() + journey.searchHours();
    }

    @Override
    public void hear(Routes routes) {
        routes.on(JourneyEnded.class, e -> {
            if (inContact(e)) {
                record(e);
            }
        });
    }

    private void record(JourneyEnded e) {
        contacts.add(e.day(), e.segment());
        handOffs.add(e.day(), e.segment(), e.handOffs());
        waited.add(e.day(), e.segment(), e.waitedDays());
        dealing.add(e.day(), e.segment(), e.dealingHours());
        repeated.add(e.day(), e.segment(), e.repeatedHours());
        redundant.add(e.day(), e.segment(), e.redundantHours());
        search.add(e.day(), e.segment(), e.searchHours());
    }

    /** Returns the journeys with contact that ended. */
    Tally contacts() {
        return contacts;
    }

    @Override
    public List<Reading> readings() {
        return List.of(
                Reading.everywhere(HAND_OFFS, handOffs::mean),
                Reading.everywhere(WAITED_DAYS, waited::mean),
                Reading.everywhere(CUSTOMER_EFFORT, this::effort),
                Reading.everywhere(EFFORT_DEALING, dealing::mean),
                Reading.everywhere(EFFORT_REPEATED, repeated::mean),
                Reading.everywhere(EFFORT_REDUNDANT, redundant::mean),
                Reading.everywhere(EFFORT_SEARCH, search::mean));
    }

    private double effort(int cell) {
        return dealing.mean(cell) + repeated.mean(cell) + redundant.mean(cell) + search.mean(cell);
    }
}
