package org.concordsim.observation.journey;

import java.util.List;
import java.util.function.Consumer;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.WorkEvent.StaffChanged;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.result.eventlog.LogSink;

/**
 * The log of customers' journeys: hears a run and hands each entry to a sink at once. Every event about a journey or a
 * customer becomes one entry: all of customers, leads, deals and owners, and conflicts over a deal. What the firm does
 * apart from customers is left out. Memory grows with customers and journeys under way, not with events.
 */
public final class JourneyLog implements Consumer<ModelEvent> {
    /** The names of all attributes that an entry may have. */
    public static final List<String> ATTRIBUTES = List.of(
            "segment",
            "owner",
            "channel",
            "has_need",
            "items_given",
            "items_lost",
            "asked",
            "repeated",
            "customer_hours",
            "passed",
            "sales_good",
            "tracked",
            "in_time",
            "attempt",
            "good",
            "days",
            "self_found",
            "logged_self_found",
            "marketer_present",
            "content_used",
            "sales_wish",
            "marketing_wish",
            "written",
            "price_ratio",
            "value",
            "gap",
            "winner",
            "hours",
            "outcome",
            "forecast",
            "group_size",
            "waited_days",
            "dealing_hours",
            "repeated_hours",
            "redundant_hours",
            "search_hours",
            "hand_offs",
            "satisfaction");

    private final Routes routes = new Routes();
    private final LogBook book;
    private final PriceEntries prices;

    /** Makes a log that has heard nothing; a quarter has some working days. */
    public JourneyLog(LogSink sink, double quarterDays) {
        book = new LogBook(sink, quarterDays);
        prices = new PriceEntries(book);
        new CustomerEntries(book).hear(routes);
        new LeadEntries(book).hear(routes);
        new DealEntries(book).hear(routes);
        prices.hear(routes);
        new OwnerEntries(book).hear(routes);
        routes.on(StaffChanged.class, e -> {
            if (!e.joined()) {
                book.people().left(e.function(), e.person());
            }
        });
    }

    @Override
    public void accept(ModelEvent event) {
        routes.accept(event);
    }

    /** Ends the log on a day: journeys under way are described as open. Returns how many those are. */
    public int finish(double day) {
        int underWay = book.underWay();
        prices.finish(day);
        book.finish(day);
        return underWay;
    }

    /** Returns the number of journeys under way. */
    public int underWay() {
        return book.underWay();
    }

    /** Returns the number of entries so far. */
    public long entries() {
        return book.entries();
    }
}
