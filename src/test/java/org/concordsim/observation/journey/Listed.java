package org.concordsim.observation.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.result.eventlog.LogCase;
import org.concordsim.result.eventlog.LogEvent;
import org.concordsim.result.eventlog.LogObject;
import org.concordsim.result.eventlog.LogSink;

/** A log that is kept, for tests that look at all of it. */
public final class Listed implements LogSink {
    /** The events in order. */
    public final List<LogEvent> events = new ArrayList<>();

    /** The objects in the order in which they were known. */
    public final List<LogObject> objects = new ArrayList<>();

    /** What was said of cases. */
    public final List<LogCase> described = new ArrayList<>();

    /** Returns the log of some events that end on day 100. */
    public static Listed of(List<ModelEvent> heard) {
        Listed listed = new Listed();
        JourneyLog log = new JourneyLog(listed, 65);
        heard.forEach(log);
        log.finish(100);
        return listed;
    }

    @Override
    public void event(LogEvent event) {
        events.add(event);
    }

    @Override
    public void object(LogObject object) {
        objects.add(object);
    }

    @Override
    public void describe(LogCase group, Map<String, Object> attributes) {
        described.add(group);
    }
}
