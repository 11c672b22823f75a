package org.concordsim.result.eventlog;

import java.util.List;
import java.util.Map;

/**
 * Several sinks as one: each takes every part of the log.
 *
 * @param all the sinks in the order in which they take a part
 */
public record Sinks(List<LogSink> all) implements LogSink {
    /** Copies the sinks. */
    public Sinks {
        all = List.copyOf(all);
    }

    @Override
    public void event(LogEvent event) {
        all.forEach(sink -> sink.event(event));
    }

    @Override
    public void object(LogObject object) {
        all.forEach(sink -> sink.object(object));
    }

    @Override
    public void describe(LogCase group, Map<String, Object> attributes) {
        all.forEach(sink -> sink.describe(group, attributes));
    }
}
