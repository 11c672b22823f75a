package org.concordsim.observation.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordsim.model.event.DealEvent.PriceAnswered;
import org.concordsim.model.event.DealEvent.PriceRequested;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.result.eventlog.Link;

/** The entries on requests for a price; a request is an object from its answer on, or from the end of the log. */
final class PriceEntries {
    private final LogBook book;
    private final Map<Long, Pending> pending = new HashMap<>();

    /**
     * A request that is not answered yet.
     *
     * @param name its identity
     * @param asked the event
     * @param deal what it is about
     * @param salesperson who asked
     */
    private record Pending(String name, PriceRequested asked, String deal, String salesperson) {}

    PriceEntries(LogBook book) {
        this.book = book;
    }

    void hear(Routes routes) {
        routes.on(PriceRequested.class, this::requested);
        routes.on(PriceAnswered.class, this::answered);
    }

    private void requested(PriceRequested e) {
        OpenJourney journey = book.open(e.journey());
        int number = journey == null ? 1 : ++journey.requests;
        ObjectType about = journey != null && journey.hasOpportunity() ? ObjectType.OPPORTUNITY : ObjectType.LEAD;
        String name = Names.of(ObjectType.PRICE_REQUEST, e.journey(), number);
        String person = book.salesperson(e.salesperson(), e.day());
        pending.put(e.journey(), new Pending(name, e, Names.of(about, e.journey()), person));
        book.write(
                new Entry(e.day(), Activity.PRICE_REQUESTED, Lane.SALES)
                        .by(person)
                        .to(name, "asked in")
                        .with("sales_wish", e.salesWish())
                        .with("marketing_wish", e.marketingWish())
                        .with("written", e.written()),
                e.journey());
    }

    private void answered(PriceAnswered e) {
        Pending request = pending.remove(e.journey());
        String marketer = book.marketer(e.marketer(), e.day());
        Entry entry = new Entry(e.day(), Activity.PRICE_ANSWERED, Lane.MARKETING)
                .by(marketer)
                .with("price_ratio", e.priceRatio())
                .with("days", e.days());
        if (request != null) {
            entry.to(request.name(), "answered in");
            object(request, e.day(), marketer, e.priceRatio());
        }
        book.write(entry, e.journey());
    }

    /** Makes objects of the requests that were never answered. */
    void finish(double day) {
        new TreeMap<>(pending).values().forEach(request -> object(request, day, "", Double.NaN));
        pending.clear();
    }

    private void object(Pending request, double day, String marketer, double ratio) {
        PriceRequested asked = request.asked();
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("asked_day", asked.day());
        attributes.put("sales_wish", asked.salesWish());
        attributes.put("marketing_wish", asked.marketingWish());
        attributes.put("form", asked.written() ? "written approval" : "consultation");
        if (ratio > 0) {
            attributes.put("price_ratio", ratio);
        }
        List<Link> links = new ArrayList<>();
        links.add(new Link(request.deal(), "about"));
        links.add(new Link(request.salesperson(), "asked by"));
        if (!marketer.isEmpty()) {
            links.add(new Link(marketer, "answered by"));
        }
        book.object(ObjectType.PRICE_REQUEST, request.name(), day, attributes, links);
    }
}
