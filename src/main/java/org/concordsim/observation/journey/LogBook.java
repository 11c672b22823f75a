package org.concordsim.observation.journey;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordsim.model.event.Channel;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.JourneyKey;
import org.concordsim.model.event.Segment;
import org.concordsim.result.eventlog.Link;
import org.concordsim.result.eventlog.LogCase;
import org.concordsim.result.eventlog.LogEvent;
import org.concordsim.result.eventlog.LogObject;
import org.concordsim.result.eventlog.LogSink;

/** The log under way: the journeys that are open, the things already named, and the number of the next entry. */
final class LogBook {
    private final LogSink sink;
    private final double quarterDays;
    private final People people;
    private final Map<Long, OpenJourney> open = new HashMap<>();
    private final BitSet customers = new BitSet();
    private final Map<Channel, BitSet> campaigns = new EnumMap<>(Channel.class);
    private long number;

    LogBook(LogSink sink, double quarterDays) {
        this.sink = sink;
        this.quarterDays = quarterDays;
        this.people = new People(sink::object);
    }

    People people() {
        return people;
    }

    /** Returns the number of entries so far. */
    long entries() {
        return number;
    }

    /** Returns the number of journeys under way. */
    int underWay() {
        return open.size();
    }

    /** Returns a journey under way, or null. */
    OpenJourney open(long journey) {
        return open.get(journey);
    }

    /** Returns a journey under way and begins it if it is not. */
    OpenJourney begin(long journey, int customer, Segment segment, double day) {
        customer(customer, segment, day);
        return open.computeIfAbsent(journey, key -> new OpenJourney(key, customer, segment, day));
    }

    /** Returns the identity of a customer, who is made an object at the first mention; the segment may be null. */
    String customer(int customer, Segment segment, double day) {
        if (!customers.get(customer)) {
            customers.set(customer);
            Map<String, Object> attributes = segment == null ? Map.of() : Map.of("segment", segment.label());
            object(ObjectType.CUSTOMER, Names.customer(customer), day, attributes, List.of());
        }
        return Names.customer(customer);
    }

    /** Returns the identity of the programme of a channel on a day; empty for referrals, which no programme brings. */
    String campaign(Channel channel, double day) {
        if (channel == null || channel == Channel.REFERRAL) {
            return "";
        }
        int quarter = 1 + (int) (day / quarterDays);
        String name = Names.campaign(channel, quarter);
        BitSet named = campaigns.computeIfAbsent(channel, key -> new BitSet());
        if (!named.get(quarter)) {
            named.set(quarter);
            Map<String, Object> attributes = new TreeMap<>();
            attributes.put("channel", channel.label());
            attributes.put("quarter", (long) quarter);
            object(ObjectType.CAMPAIGN, name, (quarter - 1) * quarterDays, attributes, List.of());
        }
        return name;
    }

    void object(ObjectType type, String id, double day, Map<String, Object> attributes, List<Link> links) {
        sink.object(new LogObject(id, type.label(), day, attributes, links));
    }

    /** Writes an entry about a journey, under way or not. */
    void write(Entry entry, long journey) {
        OpenJourney known = open.get(journey);
        if (known == null) {
            if (!JourneyKey.isVisit(journey)) {
                entry.to(customer(JourneyKey.customer(journey), null, entry.day), "concerns");
            }
            entry.to(Names.journey(journey), "part of");
        } else {
            entry.to(Names.customer(known.customer), "concerns");
            entry.to(Names.journey(journey), "part of");
            if (known.hasLead()) {
                entry.to(Names.of(ObjectType.LEAD, journey), "about");
            }
            if (known.hasOpportunity()) {
                entry.to(Names.of(ObjectType.OPPORTUNITY, journey), "about");
            }
        }
        write(entry, Names.caseOf(journey));
    }

    /** Writes an entry about a customer outside of its journeys. */
    void writeOutside(Entry entry, int customer) {
        entry.to(customer(customer, null, entry.day), "concerns");
        write(entry, Names.outside(customer));
    }

    /** Writes an entry about a journey, or about its customer as an owner if the journey is over. */
    void writeInOrAfter(Entry entry, long journey, int customer) {
        OpenJourney known = open.get(journey);
        if (known != null && known.customer == customer) {
            write(entry, journey);
        } else {
            writeOutside(entry, customer);
        }
    }

    /** Makes an object of a visit that nobody made anything of. */
    void passingBy(long journey, Segment segment, double day) {
        Map<String, Object> attributes = attributes(journey, segment, day, "form abandoned");
        sink.describe(Names.caseOf(journey), attributes);
        object(ObjectType.JOURNEY, Names.journey(journey), day, attributes, List.of());
    }

    private static Map<String, Object> attributes(long journey, Segment segment, double startDay, String outcome) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("kind", JourneyKey.isVisit(journey) ? "visit" : "need");
        attributes.put("segment", segment.label());
        attributes.put("start_day", startDay);
        attributes.put("outcome", outcome);
        return attributes;
    }

    private void write(Entry entry, LogCase group) {
        sink.event(new LogEvent(
                ++number,
                entry.day,
                entry.activity,
                group,
                entry.lane.label(),
                entry.resource,
                entry.attributes,
                entry.links));
    }

    /** Ends a journey with its outcome: its objects are known now. */
    void end(OpenJourney journey, double day, String outcome) {
        open.remove(journey.key);
        Map<String, Object> attributes = attributes(journey.key, journey.segment, journey.startDay, outcome);
        sink.describe(Names.caseOf(journey.key), attributes);
        List<Link> made = List.of(new Link(Names.customer(journey.customer), "made by"));
        object(ObjectType.JOURNEY, Names.journey(journey.key), day, attributes, made);
        new JourneyObjects(this, journey, day).write(outcome);
    }

    /** Ends the log: what is under way stays open. */
    void finish(double day) {
        List<OpenJourney> rest = open.values().stream()
                .sorted(java.util.Comparator.comparingLong(journey -> journey.key))
                .toList();
        rest.forEach(journey -> end(journey, day, "open"));
    }

    String salesperson(int seat, double day) {
        return people.in(Function.SALES, seat, day);
    }

    String marketer(int seat, double day) {
        return people.in(Function.MARKETING, seat, day);
    }
}
