package org.concordsim.model.event;

/** What the firm does with a lead from scoring to acceptance. */
public sealed interface LeadEvent extends ModelEvent {
    /** A marketer scored a lead; the two judgements are taken on the same signals, the sales one as a shadow. */
    record Scored(
            double day,
            long journey,
            Segment segment,
            boolean passed,
            boolean marketingGood,
            boolean salesGood,
            int marketer)
            implements LeadEvent {}

    /** A lead was passed to Sales as marketing-qualified. */
    record Qualified(double day, long journey, Segment segment, Channel channel, boolean hasNeed)
            implements LeadEvent {}

    /** A lead reached a salesperson; a tracked lead is due after some days. */
    record Routed(double day, long journey, Segment segment, int salesperson, boolean tracked) implements LeadEvent {}

    /** A lead fell between the functions. */
    record FellThrough(double day, long journey, Segment segment) implements LeadEvent {}

    /** A person tried to reach a lead. */
    record Attempted(double day, long journey, int salesperson, int attempt, boolean reached) implements LeadEvent {}

    /** Sales worked a marketing lead for the first time, so many working days after it was passed on. */
    record Accepted(
            double day,
            long journey,
            Segment segment,
            Channel channel,
            int salesperson,
            double days,
            boolean tracked,
            boolean inTime)
            implements LeadEvent {}

    /** A marketing lead was never worked: 30 calendar days passed or its journey ended before. */
    record Ignored(double day, long journey, Segment segment, Channel channel, int salesperson) implements LeadEvent {}

    /** Sales turned a lead down after looking at it or speaking with it. */
    record TurnedDown(double day, long journey, Segment segment, int salesperson, boolean hasNeed)
            implements LeadEvent {}

    /** The outcome of a lead was, or was not, reported back. */
    record Reported(double day, long journey, boolean delivered, boolean good) implements LeadEvent {}

    /** A salesperson logged a marketing lead as self-found. */
    record Hoarded(double day, long journey, int salesperson) implements LeadEvent {}
}
