package org.concordsim.model.event;

/** What happens to the firm as a whole. */
public sealed interface FirmEvent extends ModelEvent {
    /** Money moved; segment is null where it belongs to none. */
    record MoneyMoved(double day, Account account, Segment segment, double amount) implements FirmEvent {}

    /**
     * The programme budget was divided: shares of promotion as wished by each side, as the compromise of the wishes and the
     * estimated returns would each have given alone, and as decided.
     */
    record BudgetDivided(
            double day, double marketingWish, double salesWish, double compromise, double estimate, double decided)
            implements FirmEvent {}

    /**
     * A segment's edition of the product was launched: true fit to the segment's centre before and after, what of it came
     * from Sales being heard on the concept and later, and Sales' voice in the concept.
     */
    record ProductChanged(
            double day,
            Segment segment,
            double fitBefore,
            double fitAfter,
            double earlyInput,
            double lateInput,
            double salesVoice)
            implements FirmEvent {}

    /** A launched edition was judged by the part of the money proposed that was booked, as planned and as reached. */
    record ProductJudged(double day, Segment segment, double planned, double reached, boolean success)
            implements FirmEvent {}

    /**
     * The lead form was reviewed: the believed share of visitors kept per further field, the number of fields wished by
     * each side, and the number decided.
     */
    record FormReviewed(double day, double kept, int marketingWish, int salesWish, int fields) implements FirmEvent {}

    /** The list price of a segment was set. */
    record ListPriceSet(double day, Segment segment, double price) implements FirmEvent {}

    /** State at the end of a quarter; each gauge in [0, 1] unless said otherwise. */
    record QuarterClosed(
            double day,
            int quarter,
            double trust,
            double sharedLanguage,
            double kappa,
            double beliefDistance,
            double signalDiversity,
            double cash,
            double awareness,
            int ownersSmall,
            int ownersMid,
            int ownersEnterprise,
            double recurring,
            int salespeople,
            double forecast,
            double bookings)
            implements FirmEvent {}

    /** The organizing model in force changed. */
    record ModelChanged(double day, String name) implements FirmEvent {}

    /** Cash fell below zero for the first time. */
    record BecameInsolvent(double day, double cash) implements FirmEvent {}
}
