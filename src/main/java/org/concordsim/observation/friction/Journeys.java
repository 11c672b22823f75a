package org.concordsim.observation.friction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.observation.funnel.Purchases;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Purchases with contact that ended: those in which the firm spoke with the customer or let it wait. */
public final class Journeys implements Collector {
    private static final Set<JourneyEnd> WITHOUT_CONTACT =
            EnumSet.of(JourneyEnd.NEVER_ASKED, JourneyEnd.NO_NEED, JourneyEnd.IGNORED);

    private final Purchases purchases;
    private final Tally contacts;
    private final List<Consumer<JourneyEnded>> hearers = new ArrayList<>();

    /** Makes an empty record of journeys. */
    public Journeys(Grid grid, Purchases purchases) {
        this.purchases = purchases;
        contacts = new Tally(grid);
    }

    /** Returns whether a journey was a purchase in which the firm spoke with the customer or let it wait. */
    public boolean inContact(JourneyEnded journey) {
        return !WITHOUT_CONTACT.contains(journey.end()) && purchases.include(journey);
    }

    /** Returns whether a journey is a purchase that has begun and not ended. */
    public boolean underWay(long journey) {
        return purchases.underWay(journey);
    }

    /** Returns all hours that the customer's side spent on a journey. */
    public static double hours(JourneyEnded journey) {
        return journey.dealingHours() + journey.repeatedHours() + journey.redundantHours() + journey.searchHours();
    }

    @Override
    public void hear(Routes routes) {
        routes.on(JourneyEnded.class, e -> {
            if (inContact(e)) {
                contacts.add(e.day(), e.segment());
                hearers.forEach(hearer -> hearer.accept(e));
            }
        });
    }

    /** Lets the end of every purchase with contact be heard. */
    public void onEnd(Consumer<JourneyEnded> hearer) {
        hearers.add(hearer);
    }

    /** Returns what happened on a field for each purchase with contact that ended there. */
    public double each(Tally things, int cell) {
        return things.over(contacts, cell);
    }
}
