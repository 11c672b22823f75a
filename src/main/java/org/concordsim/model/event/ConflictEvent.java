package org.concordsim.model.event;

/** A conflict between the functions. */
public sealed interface ConflictEvent extends ModelEvent {
    /**
     * A conflict was settled: gap in the unit of the subject (log price ratio, budget share, fields, count), hours of the firm's
     * people, days of delay it caused; the journey is {@link ModelEvent#NO_JOURNEY} where it was about none.
     */
    record Settled(
            double day,
            ConflictKind kind,
            Segment segment,
            double gap,
            Winner winner,
            double hours,
            double days,
            long journey)
            implements ConflictEvent {
        /** A conflict that was about no journey. */
        public Settled(
                double day, ConflictKind kind, Segment segment, double gap, Winner winner, double hours, double days) {
            this(day, kind, segment, gap, winner, hours, days, NO_JOURNEY);
        }
    }
}
