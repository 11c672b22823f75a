package org.concordsim.observation.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.result.eventlog.Link;

/**
 * The lead and the opportunity of a journey as objects.
 *
 * @param book the log
 * @param journey the journey that is over
 * @param day the day on which it was over
 */
record JourneyObjects(LogBook book, OpenJourney journey, double day) {
    void write(String outcome) {
        if (journey.hasLead()) {
            lead();
        }
        if (journey.hasOpportunity()) {
            opportunity(outcome);
        }
    }

    private void lead() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("source", source());
        attributes.put("created_day", journey.leadDay);
        List<Link> links = new ArrayList<>();
        links.add(new Link(Names.journey(journey.key), "arises in"));
        add(links, book.campaign(journey.channel, journey.leadDay), "drawn by");
        add(links, book.marketer(journey.marketer, day), "scored by");
        add(links, book.salesperson(journey.salesperson, day), "worked by");
        book.object(ObjectType.LEAD, Names.of(ObjectType.LEAD, journey.key), day, attributes, links);
    }

    private String source() {
        if (journey.selfFound) {
            return "found by sales";
        }
        return journey.channel == null ? "site" : journey.channel.label();
    }

    private void opportunity(String outcome) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("opened_day", journey.opportunityDay);
        attributes.put("outcome", outcome);
        if (journey.priceRatio > 0) {
            attributes.put("price_ratio", journey.priceRatio);
        }
        List<Link> links = new ArrayList<>();
        links.add(new Link(Names.of(ObjectType.LEAD, journey.key), "grew from"));
        add(links, book.salesperson(journey.salesperson, day), "owned by");
        book.object(ObjectType.OPPORTUNITY, Names.of(ObjectType.OPPORTUNITY, journey.key), day, attributes, links);
    }

    private static void add(List<Link> links, String object, String qualifier) {
        if (!object.isEmpty()) {
            links.add(new Link(object, qualifier));
        }
    }
}
