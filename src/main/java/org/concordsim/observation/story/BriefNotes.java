package org.concordsim.observation.story;

import java.util.Map;
import org.concordsim.model.event.JourneyKey;
import org.concordsim.observation.journey.Activity;
import org.concordsim.result.eventlog.LogEvent;

/** What is noted of a journey under way, for its brief. */
final class BriefNotes {
    private final long journey;
    private final String segment;
    private final double startDay;
    private boolean owner;
    private int questions;
    private int pitches;
    private int handOffs;
    private double waited;
    private double price = Double.NaN;
    private double value;
    private boolean passedOn;
    private boolean dropped;
    private double gap;
    private double gapDays;

    BriefNotes(long journey, String segment, double startDay) {
        this.journey = journey;
        this.segment = segment;
        this.startDay = startDay;
    }

    void note(LogEvent event) {
        switch (event.activity()) {
            case Activity.START ->
                owner = Boolean.TRUE.equals(event.attributes().get("owner"));
            case Activity.QUESTION_AGAIN -> questions++;
            case Activity.PITCH_AGAIN -> pitches++;
            case Activity.HANDED_OVER, Activity.TAKEN_OVER -> handOffs++;
            case Activity.PRICE_NAMED -> price = number(event, "price_ratio");
            case Activity.WON -> won(event);
            case Activity.QUALIFIED -> passedOn = true;
            case Activity.FELL_THROUGH, Activity.IGNORED -> dropped = true;
            case "pricing" + Activity.CONFLICT -> quarrel(event);
            default -> {
                if (event.activity().startsWith(Activity.WAITED)) {
                    waited += number(event, "days");
                }
            }
        }
    }

    private void won(LogEvent event) {
        price = number(event, "price_ratio");
        value = number(event, "value");
    }

    private void quarrel(LogEvent event) {
        gap = Math.max(gap, number(event, "gap"));
        gapDays += number(event, "days");
    }

    Brief open(double day) {
        return brief("open", day - startDay, waited, Double.NaN);
    }

    Brief ended(LogEvent end) {
        Map<String, Object> known = end.attributes();
        double effort = number(end, "dealing_hours")
                + number(end, "repeated_hours")
                + number(end, "redundant_hours")
                + number(end, "search_hours");
        return brief((String) known.get("outcome"), end.day() - startDay, number(end, "waited_days"), effort);
    }

    private Brief brief(String outcome, double days, double waitedDays, double effort) {
        return new Brief(
                journey,
                JourneyKey.customer(journey),
                segment,
                startDay,
                owner,
                outcome,
                days,
                waitedDays,
                questions,
                pitches,
                handOffs,
                price,
                effort,
                value,
                passedOn,
                dropped,
                gap,
                gapDays);
    }

    private static double number(LogEvent event, String name) {
        return (double) event.attributes().getOrDefault(name, Double.NaN);
    }
}
