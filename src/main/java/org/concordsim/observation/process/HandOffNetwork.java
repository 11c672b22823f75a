package org.concordsim.observation.process;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.concordsim.observation.journey.Activity;
import org.concordsim.result.eventlog.LogEvent;
import org.concordsim.result.eventlog.LogObject;
import org.concordsim.result.eventlog.LogSink;
import org.concordsim.result.process.HandOffRow;

/** Who passes journeys to whom, how often, how long they lie until the taker acts, and how often it never does. */
final class HandOffNetwork implements LogSink {
    private static final double LATE = 1;

    private final Cases<Journey> cases;
    private final long[] leads = new long[Cases.SEGMENTS];
    private final Map<Occasion, Count[]> counts = new EnumMap<>(Occasion.class);

    HandOffNetwork(double from) {
        cases = new Cases<>(from, Journey::new);
        for (Occasion occasion : Occasion.values()) {
            Count[] bySegment = new Count[Cases.SEGMENTS];
            java.util.Arrays.setAll(bySegment, i -> new Count());
            counts.put(occasion, bySegment);
        }
    }

    /** What is known of a journey: since when it lies on which occasion. */
    private static final class Journey {
        private final Map<Occasion, Double> lying = new EnumMap<>(Occasion.class);
        private boolean lead;
    }

    /** What is counted of an occasion. */
    private static final class Count {
        private long passed;
        private long taken;
        private long late;
        private double days;
        private long withItems;
        private long itemsLost;
    }

    @Override
    public void event(LogEvent event) {
        Cases.Case<Journey> journey = cases.of(event);
        if (journey == null) {
            return;
        }
        note(event, journey);
        for (Occasion occasion : Occasion.values()) {
            if (occasion.isTakenBy(event)) {
                taken(occasion, journey, event.day());
            }
            if (occasion.isPassedBy(event)) {
                passed(occasion, journey, event.day());
            }
        }
        if (event.activity().equals(Activity.END)) {
            cases.forget(event);
        }
    }

    @Override
    public void object(LogObject object) {
        // The network is read off events.
    }

    private void note(LogEvent event, Cases.Case<Journey> journey) {
        boolean begins =
                event.activity().equals(Activity.INQUIRY) || event.activity().equals(Activity.INTERVIEW);
        if (begins && !journey.state().lead) {
            journey.state().lead = true;
            leads[0]++;
            leads[journey.segment()]++;
        }
        Object lost = event.attributes().get("items_lost");
        if (lost instanceof Long items) {
            Occasion occasion = event.activity().equals(Activity.TAKEN_OVER) ? Occasion.COLLEAGUE : Occasion.LEAD;
            for (Count count : both(occasion, journey)) {
                count.withItems++;
                count.itemsLost += items;
            }
        }
    }

    private void passed(Occasion occasion, Cases.Case<Journey> journey, double day) {
        boolean lies = journey.state().lying.containsKey(occasion);
        if (lies && occasion.lastsUntilTaken()) {
            return;
        }
        journey.state().lying.put(occasion, day);
        if (occasion.countsWhenPassed()) {
            both(occasion, journey).forEach(count -> count.passed++);
        }
    }

    private void taken(Occasion occasion, Cases.Case<Journey> journey, double day) {
        Double since = journey.state().lying.remove(occasion);
        if (since == null) {
            return;
        }
        for (Count count : both(occasion, journey)) {
            count.passed += occasion.countsWhenPassed() ? 0 : 1;
            count.taken++;
            count.days += day - since;
            count.late += day - since > LATE ? 1 : 0;
        }
    }

    private List<Count> both(Occasion occasion, Cases.Case<Journey> journey) {
        Count[] bySegment = counts.get(occasion);
        return List.of(bySegment[0], bySegment[journey.segment()]);
    }

    /** Returns the rows; what never happened has none. */
    List<HandOffRow> rows(ProcessFrame frame) {
        List<HandOffRow> rows = new ArrayList<>();
        for (int segment = 0; segment < Cases.SEGMENTS; segment++) {
            for (Occasion occasion : Occasion.values()) {
                Count count = counts.get(occasion)[segment];
                if (count.passed > 0) {
                    rows.add(row(frame, segment, occasion, count));
                }
            }
        }
        return rows;
    }

    private HandOffRow row(ProcessFrame frame, int segment, Occasion occasion, Count count) {
        return new HandOffRow(
                frame.scenario(),
                frame.model(),
                frame.replication(),
                Cases.name(segment),
                occasion.from().label(),
                occasion.to().label(),
                occasion.label(),
                count.passed,
                count.passed / (double) leads[segment],
                count.days / count.taken,
                count.late / (double) count.taken,
                1 - count.taken / (double) count.passed,
                count.itemsLost / (double) count.withItems);
    }
}
