package org.concordsim.observation.process;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.concordsim.model.event.JourneyKey;
import org.concordsim.observation.journey.Activity;
import org.concordsim.result.eventlog.LogEvent;

/** The journeys under way that began after warm-up, each with its segment and what an analysis knows of it. */
final class Cases<S> {
    /** The number of segments, all of them together being the first. */
    static final int SEGMENTS = 4;

    private static final String[] NAMES = {"all", "small", "mid", "enterprise"};

    private final double from;
    private final Supplier<S> fresh;
    private final Map<Long, Case<S>> open = new HashMap<>();

    /**
     * A journey.
     *
     * @param segment the number of its segment
     * @param startDay the day on which it began
     * @param state what is known of it
     */
    record Case<S>(int segment, double startDay, S state) {}

    Cases(double from, Supplier<S> fresh) {
        this.from = from;
        this.fresh = fresh;
    }

    /** Returns the journey to which an entry belongs, or null if it began before warm-up was over or is none. */
    Case<S> of(LogEvent event) {
        Case<S> known = open.get(event.group().key());
        if (known == null && begins(event) && event.day() >= from) {
            known = new Case<>(segment(event), event.day(), fresh.get());
            open.put(event.group().key(), known);
        }
        return known;
    }

    /** Forgets a journey. */
    void forget(LogEvent event) {
        open.remove(event.group().key());
    }

    /** Returns the name of a segment by its number. */
    static String name(int segment) {
        return NAMES[segment];
    }

    private static boolean begins(LogEvent event) {
        return switch (event.activity()) {
            case Activity.NEED, Activity.START -> true;
            case Activity.INQUIRY -> JourneyKey.isVisit(event.group().key());
            default -> false;
        };
    }

    private static int segment(LogEvent event) {
        Object name = event.attributes().get("segment");
        for (int i = 1; i < SEGMENTS; i++) {
            if (NAMES[i].equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no segment " + name + ".");
    }
}
