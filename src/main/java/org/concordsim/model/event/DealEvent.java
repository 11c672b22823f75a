package org.concordsim.model.event;

/** What happens to an opportunity from qualification to the decision. */
public sealed interface DealEvent extends ModelEvent {
    /** An opportunity was opened (sales-qualified); the channel is null for one that Sales found. */
    record Opened(
            double day,
            long journey,
            int customer,
            Segment segment,
            Channel channel,
            int salesperson,
            boolean selfSourced,
            boolean loggedSelfSourced)
            implements DealEvent {}

    /** A customer passed from one owner to another; lost counts items given before that the next one cannot see. */
    record HandedOff(double day, long journey, Segment segment, int itemsGiven, int itemsLost) implements DealEvent {}

    /** A meeting with the customer took place. */
    record Met(double day, long journey, Segment segment, int salesperson, boolean marketerPresent, boolean contentUsed)
            implements DealEvent {}

    /** A proposal was made at a price, as a ratio to list. */
    record Proposed(double day, long journey, Segment segment, int salesperson, double priceRatio)
            implements DealEvent {}

    /** The deal was won; value is money a year at the agreed price, size the ratio of the deal to an ordinary one. */
    record Won(
            double day,
            long journey,
            int customer,
            Segment segment,
            Channel channel,
            int salesperson,
            boolean selfSourced,
            boolean loggedSelfSourced,
            double priceRatio,
            double value,
            double unitCost,
            int weekOfQuarter,
            double cycleDays,
            boolean marketerPresent)
            implements DealEvent {}

    /**
     * A deal with a proposal was decided; it was forecast (committed) if its salesperson believed, when the last price was
     * named, that the customer would rather accept it than not.
     */
    record Decided(double day, long journey, Segment segment, JourneyEnd end, int groupSize, boolean forecast)
            implements DealEvent {}
}
