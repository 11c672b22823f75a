package org.concordsim.observation.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import org.concordsim.model.event.JourneyKey;
import org.concordsim.observation.journey.Activity;
import org.concordsim.result.eventlog.LogEvent;
import org.concordsim.result.eventlog.LogObject;
import org.concordsim.result.eventlog.LogSink;

/**
 * The briefs of a run: of every journey with a need that began after warm-up and in which the firm had a part, of those
 * of owners, and of some in which it had none.
 */
public final class Briefs implements LogSink {
    private final double from;
    private final LongPredicate always;
    private final Map<Long, BriefNotes> open = new HashMap<>();
    private final Set<Long> touched = new HashSet<>();
    private final SortedMap<Long, Brief> all = new TreeMap<>();

    /** Makes briefs of nothing; journeys count from a day on, and some even if the firm has no part in them. */
    public Briefs(double from, LongPredicate always) {
        this.from = from;
        this.always = always;
    }

    @Override
    public void event(LogEvent event) {
        long journey = event.group().key();
        if (JourneyKey.isVisit(journey)) {
            return;
        }
        BriefNotes notes = open.get(journey);
        if (notes == null && begins(event) && event.day() >= from) {
            notes = new BriefNotes(journey, (String) event.attributes().get("segment"), event.day());
            open.put(journey, notes);
        }
        if (notes != null) {
            note(event, notes);
        }
    }

    private void note(LogEvent event, BriefNotes notes) {
        notes.note(event);
        if (begins(event) && always.test(event.group().key())
                || Boolean.TRUE.equals(event.attributes().get("owner"))
                || event.activity().equals(Activity.INQUIRY)
                || event.activity().equals(Activity.INTERVIEW)) {
            touched.add(event.group().key());
        }
        if (event.activity().equals(Activity.END)) {
            open.remove(event.group().key());
            if (touched.remove(event.group().key())) {
                all.put(event.group().key(), notes.ended(event));
            }
        }
    }

    @Override
    public void object(LogObject object) {
        // Briefs are read off events.
    }

    /** Ends the run on a day: what is under way is open. */
    public void finish(double day) {
        open.forEach((journey, notes) -> {
            if (touched.contains(journey)) {
                all.put(journey, notes.open(day));
            }
        });
        open.clear();
    }

    /** Returns the briefs by journey. */
    public SortedMap<Long, Brief> all() {
        return all;
    }

    private static boolean begins(LogEvent event) {
        return event.activity().equals(Activity.NEED) || event.activity().equals(Activity.START);
    }
}
