package org.concordsim.observation.process;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordsim.observation.journey.Activity;
import org.concordsim.result.eventlog.LogEvent;
import org.concordsim.result.eventlog.LogObject;
import org.concordsim.result.eventlog.LogSink;
import org.concordsim.result.process.ConformanceRow;

/** How often leads were followed up as agreed, and how often the firm stayed on the path that the customer wanted. */
final class Conformance implements LogSink {
    private static final double CALENDAR_MONTH = 30.0 * 260 / 365;

    private final Cases<Journey> cases;
    private final Map<Rule, Count[]> counts = new EnumMap<>(Rule.class);

    Conformance(double from) {
        cases = new Cases<>(from, Journey::new);
        for (Rule rule : Rule.values()) {
            Count[] bySegment = new Count[Cases.SEGMENTS];
            java.util.Arrays.setAll(bySegment, i -> new Count());
            counts.put(rule, bySegment);
        }
    }

    /** What is known of a journey. */
    private static final class Journey {
        private final Set<Rule> broken = EnumSet.noneOf(Rule.class);
        private boolean tracked;
        private boolean due;
        private boolean contact;
    }

    /** What is counted of a rule. */
    private static final class Count {
        private long kept;
        private long late;
        private long never;
        private double days;
    }

    @Override
    public void event(LogEvent event) {
        Cases.Case<Journey> found = cases.of(event);
        if (found == null) {
            return;
        }
        Journey journey = found.state();
        switch (event.activity()) {
            case Activity.ROUTED -> {
                journey.tracked = (boolean) event.attributes().get("tracked");
                journey.due = true;
            }
            case Activity.ACCEPTED -> accepted(event, found);
            case Activity.IGNORED -> ignored(found);
            case Activity.FELL_THROUGH -> journey.tracked = false;
            case Activity.FORCED_GATE -> journey.broken.add(Rule.NO_FORCED_GATE);
            case Activity.LATE_REPLY -> journey.broken.add(Rule.PROMPT_REPLY);
            case Activity.EARLY_CALL -> journey.broken.add(Rule.NO_EARLY_CALL);
            case Activity.HARD_SELL -> journey.broken.add(Rule.NO_HARD_SELL);
            case Activity.REACHED, Activity.INTERVIEW, Activity.PRICE_NAMED -> journey.contact = true;
            case Activity.END -> ended(event, found);
            default -> {}
        }
    }

    @Override
    public void object(LogObject object) {
        // Rules are checked on events.
    }

    /** Counts a follow-up that never came; the end of a journey comes before what the firm says of it. */
    private void ignored(Cases.Case<Journey> found) {
        found.state().due = false;
        both(rule(found.state()), found).forEach(count -> count.never++);
    }

    private void accepted(LogEvent event, Cases.Case<Journey> found) {
        found.state().due = false;
        double days = (double) event.attributes().get("days");
        boolean tracked = (boolean) event.attributes().get("tracked");
        boolean kept = tracked ? (boolean) event.attributes().get("in_time") : days <= CALENDAR_MONTH;
        for (Count count : both(tracked ? Rule.FOLLOW_UP : Rule.FOLLOW_UP_UNTRACKED, found)) {
            count.kept += kept ? 1 : 0;
            count.late += kept ? 0 : 1;
            count.days += days;
        }
    }

    private static Rule rule(Journey journey) {
        return journey.tracked ? Rule.FOLLOW_UP : Rule.FOLLOW_UP_UNTRACKED;
    }

    private void ended(LogEvent event, Cases.Case<Journey> found) {
        Journey journey = found.state();
        if (journey.due) {
            ignored(found);
        }
        boolean need = (boolean) event.attributes().get("has_need");
        if (need && journey.contact) {
            for (Rule rule : Rule.PATH) {
                boolean broken = journey.broken.contains(rule);
                both(rule, found).forEach(count -> {
                    count.kept += broken ? 0 : 1;
                    count.never += broken ? 1 : 0;
                });
            }
        }
        cases.forget(event);
    }

    private List<Count> both(Rule rule, Cases.Case<Journey> found) {
        Count[] bySegment = counts.get(rule);
        return List.of(bySegment[0], bySegment[found.segment()]);
    }

    /** Returns the rows; a rule that never applied has none. */
    List<ConformanceRow> rows(ProcessFrame frame) {
        List<ConformanceRow> rows = new ArrayList<>();
        for (int segment = 0; segment < Cases.SEGMENTS; segment++) {
            for (Rule rule : Rule.values()) {
                Count count = counts.get(rule)[segment];
                if (count.kept + count.late + count.never > 0) {
                    rows.add(row(frame, segment, rule, count));
                }
            }
        }
        return rows;
    }

    private static ConformanceRow row(ProcessFrame frame, int segment, Rule rule, Count count) {
        long all = count.kept + count.late + count.never;
        boolean path = Rule.PATH.contains(rule);
        return new ConformanceRow(
                frame.scenario(),
                frame.model(),
                frame.replication(),
                Cases.name(segment),
                rule.label(),
                all,
                count.kept,
                count.late,
                count.never,
                count.kept / (double) all,
                path ? Double.NaN : count.days / (count.kept + count.late));
    }
}
