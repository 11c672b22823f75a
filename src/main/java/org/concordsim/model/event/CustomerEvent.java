package org.concordsim.model.event;

/** What happens to a customer's journey from the need on. */
public sealed interface CustomerEvent extends ModelEvent {
    /** A need arose; merged if the customer was busy with an earlier one, suppressed in a downturn. */
    record NeedArose(double day, int customer, Segment segment, int need, boolean merged, boolean suppressed)
            implements CustomerEvent {}

    /** A journey began. */
    record JourneyStarted(double day, long journey, int customer, Segment segment, boolean owner)
            implements CustomerEvent {}

    /** A visitor asked the firm through a channel; itemsGiven is what the form got. */
    record Inquired(
            double day, long journey, int customer, Segment segment, Channel channel, boolean hasNeed, int itemsGiven)
            implements CustomerEvent {}

    /** A visitor left before sending the form. */
    record FormAbandoned(double day, long journey, Segment segment, Channel channel, boolean hasNeed)
            implements CustomerEvent {}

    /** The customer answered a question for the second time; for an owner, the journey is that of its contract. */
    record QuestionRepeated(double day, long journey, Segment segment, double customerHours, int customer)
            implements CustomerEvent {}

    /** The customer's attendees heard a pitch again. */
    record PitchRepeated(double day, long journey, Segment segment, double customerHours) implements CustomerEvent {}

    /** The two functions told the customer things that exclude each other. */
    record MessageContradicted(double day, long journey, Segment segment) implements CustomerEvent {}

    /** A wait on the firm ended after so many working days. */
    record CustomerWaited(double day, long journey, Segment segment, WaitKind kind, double days)
            implements CustomerEvent {}

    /** The firm departed from the path the customer wanted. */
    record PathDeviated(double day, long journey, Segment segment, Deviation deviation) implements CustomerEvent {}

    /**
     * A journey ended. Committed: a proposal was on the table. Effort is the customer side's hours by part: dealing,
     * repeated questions, redundant pitches, own search.
     */
    record JourneyEnded(
            double day,
            long journey,
            int customer,
            Segment segment,
            JourneyEnd end,
            boolean hasNeed,
            boolean committed,
            int groupSize,
            double startDay,
            double dealingHours,
            double repeatedHours,
            double redundantHours,
            double searchHours,
            double waitedDays,
            int handOffs)
            implements CustomerEvent {}
}
