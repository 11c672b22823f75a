package org.concordsim.observation.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.model.event.DealEvent.Met;
import org.concordsim.result.eventlog.Link;

/**
 * Meetings with customers as objects.
 *
 * @param book the log
 */
record Meetings(LogBook book) {
    void write(Met met, String name, OpenJourney journey) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("number", (long) journey.meetings);
        attributes.put("content_used", met.contentUsed());
        List<Link> links = new ArrayList<>();
        ObjectType whole = journey.hasOpportunity() ? ObjectType.OPPORTUNITY : ObjectType.LEAD;
        links.add(new Link(Names.of(whole, met.journey()), "part of"));
        links.add(new Link(book.salesperson(met.salesperson(), met.day()), "held by"));
        if (met.marketerPresent()) {
            links.add(new Link(book.marketer(met.marketer(), met.day()), "attended by"));
        }
        book.object(ObjectType.MEETING, name, met.day(), attributes, links);
    }
}
