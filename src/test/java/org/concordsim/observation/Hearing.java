package org.concordsim.observation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.observation.outcome.Setting;
import org.concordsim.observation.tally.Grid;

/** What an observation knows after some events: a year from day 100, 2 salespeople and 1 marketer. */
final class Hearing {
    static final double START = 100;
    static final double END = 360;
    static final Grid YEAR = new Grid(START, END, 65, 260);
    static final Setting SETTING = new Setting(0.1, 100, 2, 1, 8, 6);

    private final Map<List<String>, Double> values = new HashMap<>();

    private Hearing(List<Observed> results) {
        results.forEach(o -> values.put(List.of(o.measure().name(), o.segment(), o.period()), o.value()));
    }

    static Hearing of(ModelEvent... events) {
        Observation observation = new Observation(YEAR, SETTING);
        List.of(events).forEach(observation);
        return new Hearing(observation.results());
    }

    double whole(String measure) {
        return value(measure, "all", "all");
    }

    double segment(String measure, String segment) {
        return value(measure, segment, "all");
    }

    double quarter(String measure, int quarter) {
        return value(measure, "all", "q" + quarter);
    }

    boolean has(String measure, String segment, String period) {
        return values.containsKey(List.of(measure, segment, period));
    }

    private double value(String measure, String segment, String period) {
        return values.getOrDefault(List.of(measure, segment, period), Double.NaN);
    }
}
