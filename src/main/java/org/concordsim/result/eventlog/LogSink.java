package org.concordsim.result.eventlog;

/**
 * A taker of a log's parts: events in their order, and each object once, before or after the events that refer to it.
 * What cannot be written is thrown as an {@link java.io.UncheckedIOException}.
 */
public interface LogSink {
    /** Takes the next event. */
    void event(LogEvent event);

    /** Takes an object. */
    void object(LogObject object);

    /** Takes what is known of a case when no more is to come of it: attributes that hold for all of its events. */
    default void describe(LogCase group, java.util.Map<String, Object> attributes) {}
}
