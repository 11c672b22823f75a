package org.concordsim.observation.journey;

import java.util.Locale;
import org.concordsim.model.event.ConflictEvent.Settled;
import org.concordsim.model.event.DealEvent.Decided;
import org.concordsim.model.event.DealEvent.HandedOff;
import org.concordsim.model.event.DealEvent.Interviewed;
import org.concordsim.model.event.DealEvent.Met;
import org.concordsim.model.event.DealEvent.Opened;
import org.concordsim.model.event.DealEvent.Proposed;
import org.concordsim.model.event.DealEvent.Won;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.observation.outcome.Routes;

/** The entries on deals, but for requests for a price. */
final class DealEntries {
    private final LogBook book;

    DealEntries(LogBook book) {
        this.book = book;
    }

    void hear(Routes routes) {
        routes.on(HandedOff.class, this::handedOff);
        routes.on(Interviewed.class, this::interviewed);
        routes.on(Opened.class, this::opened);
        routes.on(Met.class, this::met);
        routes.on(Proposed.class, this::proposed);
        routes.on(Decided.class, this::decided);
        routes.on(Won.class, this::won);
        routes.on(Settled.class, this::settled);
    }

    private void handedOff(HandedOff e) {
        boolean newcomer = e.fromFunction() == Function.SALES;
        Lane lane = newcomer ? Lane.SALES : Lane.MARKETING;
        String giver =
                newcomer ? book.people().before(Function.SALES, e.from(), e.day()) : book.marketer(e.from(), e.day());
        Entry entry = new Entry(e.day(), newcomer ? Activity.TAKEN_OVER : Activity.HANDED_OVER, lane)
                .with("items_given", e.itemsGiven())
                .with("items_lost", e.itemsLost());
        entry.resource = giver;
        if (!giver.isEmpty()) {
            entry.to(giver, "handed over by");
        }
        entry.to(book.salesperson(e.to(), e.day()), "handed over to");
        book.writeInOrAfter(entry, e.journey(), e.customer());
    }

    private void interviewed(Interviewed e) {
        owned(e.journey(), e.salesperson(), e.day());
        book.write(
                bySales(e.day(), Activity.INTERVIEW, e.salesperson())
                        .with("asked", e.asked())
                        .with("repeated", e.repeated()),
                e.journey());
    }

    private void opened(Opened e) {
        OpenJourney journey = owned(e.journey(), e.salesperson(), e.day());
        if (journey != null) {
            journey.opportunityDay = e.day();
            journey.selfFound = e.selfSourced();
        }
        book.write(
                bySales(e.day(), Activity.OPENED, e.salesperson())
                        .with("self_found", e.selfSourced())
                        .with("logged_self_found", e.loggedSelfSourced()),
                e.journey());
    }

    private void met(Met e) {
        OpenJourney journey = owned(e.journey(), e.salesperson(), e.day());
        Entry entry = bySales(e.day(), Activity.MEETING, e.salesperson())
                .with("marketer_present", e.marketerPresent())
                .with("content_used", e.contentUsed());
        if (journey != null) {
            String meeting = Names.of(ObjectType.MEETING, e.journey(), ++journey.meetings);
            new Meetings(book).write(e, meeting, journey);
            entry.to(meeting, "held as");
        }
        String marketer = book.marketer(e.marketer(), e.day());
        book.write(marketer.isEmpty() ? entry : entry.to(marketer, "attended by"), e.journey());
    }

    private void proposed(Proposed e) {
        OpenJourney journey = book.open(e.journey());
        if (journey != null) {
            journey.leadSince(e.day());
            journey.priceRatio = e.priceRatio();
        }
        book.write(
                bySales(e.day(), Activity.PRICE_NAMED, e.salesperson()).with("price_ratio", e.priceRatio()),
                e.journey());
    }

    private void decided(Decided e) {
        book.write(
                new Entry(e.day(), Activity.DECIDED, Lane.CUSTOMER)
                        .with("outcome", e.end().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .with("group_size", e.groupSize())
                        .with("forecast", e.forecast()),
                e.journey());
    }

    private void won(Won e) {
        OpenJourney journey = book.open(e.journey());
        if (journey != null) {
            journey.priceRatio = e.priceRatio();
        }
        book.write(
                bySales(e.day(), Activity.WON, e.salesperson())
                        .with("price_ratio", e.priceRatio())
                        .with("value", e.value()),
                e.journey());
    }

    private void settled(Settled e) {
        if (e.journey() != ModelEvent.NO_JOURNEY) {
            book.write(
                    new Entry(e.day(), e.kind().name().toLowerCase(Locale.ROOT) + Activity.CONFLICT, Lane.SALES)
                            .with("gap", e.gap())
                            .with("winner", e.winner().name().toLowerCase(Locale.ROOT))
                            .with("hours", e.hours())
                            .with("days", e.days()),
                    e.journey());
        }
    }

    private OpenJourney owned(long key, int salesperson, double day) {
        OpenJourney journey = book.open(key);
        if (journey != null) {
            journey.salesperson = salesperson;
            journey.leadSince(day);
        }
        return journey;
    }

    private Entry bySales(double day, String activity, int salesperson) {
        return new Entry(day, activity, Lane.SALES).by(book.salesperson(salesperson, day));
    }
}
