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

    /**
     * A customer passed from one owner, a marketer or a salesperson, to a salesperson; from and to are the same seat where
     * a newcomer took over. Lost counts items given before that the next one cannot see. For an owner, the journey is that
     * of its contract.
     */
    record HandedOff(
            double day,
            long journey,
            Segment segment,
            int itemsGiven,
            int itemsLost,
            Function fromFunction,
            int from,
            int to,
            int customer)
            implements DealEvent {}

    /** A salesperson asked the customer for the items it could not see, some of them for the second time. */
    record Interviewed(double day, long journey, Segment segment, int salesperson, int asked, int repeated)
            implements DealEvent {}

    /** A meeting with the customer took place; marketer is the seat of the one who was present, or -1. */
    record Met(double day, long journey, Segment segment, int salesperson, int marketer, boolean contentUsed)
            implements DealEvent {
        /** Returns whether a marketer was present. */
        public boolean marketerPresent() {
            return marketer >= 0;
        }
    }

    /**
     * A salesperson asked marketing for a price, for written approval or to be consulted; what each side wishes is a ratio
     * to list.
     */
    record PriceRequested(
            double day,
            long journey,
            Segment segment,
            int salesperson,
            double salesWish,
            double marketingWish,
            boolean written)
            implements DealEvent {}

    /** A marketer answered a request for a price, a ratio to list, so many working days after it. */
    record PriceAnswered(
            double day, long journey, Segment segment, int salesperson, int marketer, double priceRatio, double days)
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
