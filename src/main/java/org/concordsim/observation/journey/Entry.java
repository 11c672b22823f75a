package org.concordsim.observation.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.result.eventlog.Link;

/** An entry of the log in the making. */
final class Entry {
    final double day;
    final String activity;
    final Lane lane;
    final Map<String, Object> attributes = new LinkedHashMap<>();
    final List<Link> links = new ArrayList<>();
    String resource = "";

    Entry(double day, String activity, Lane lane) {
        this.day = day;
        this.activity = activity;
        this.lane = lane;
    }

    Entry with(String name, String value) {
        attributes.put(name, value);
        return this;
    }

    Entry with(String name, boolean value) {
        attributes.put(name, value);
        return this;
    }

    Entry with(String name, long value) {
        attributes.put(name, value);
        return this;
    }

    Entry with(String name, double value) {
        if (Double.isFinite(value)) {
            attributes.put(name, value);
        }
        return this;
    }

    Entry to(String object, String qualifier) {
        links.add(new Link(object, qualifier));
        return this;
    }

    /** Says who did it; an empty name says that nobody in particular did. */
    Entry by(String person) {
        resource = person;
        return person.isEmpty() ? this : to(person, "performed by");
    }
}
