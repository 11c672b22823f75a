package org.concordsim.model.event;

/** What happens between the firm and a customer that owns its product. */
public sealed interface OwnerEvent extends ModelEvent {
    /** A renewal was decided; value is money a year. */
    record RenewalDecided(double day, int customer, Segment segment, boolean renewed, double value, double satisfaction)
            implements OwnerEvent {}

    /** An owner's contract grew by some money a year. */
    record Expanded(double day, int customer, Segment segment, double value) implements OwnerEvent {}

    /** An owner recommended the firm to another account. */
    record Referred(double day, int customer, int to) implements OwnerEvent {}

    /** An account bought the anchor product. */
    record AnchorSold(double day, int customer, Segment segment, double price, double cost) implements OwnerEvent {}

    /** A year of ownership ended: what it was worth, what it cost, and the hours of the customer's side times its wage. */
    record ValueRealised(double day, int customer, Segment segment, double worth, double price, double effortCost)
            implements OwnerEvent {}

    /** An owner refused further mails, and with them offers of more. */
    record MailsRefused(double day, int customer, Segment segment) implements OwnerEvent {}

    /** An owner that needed care got it in time or did not. */
    record CareGiven(double day, int customer, Segment segment, boolean inTime) implements OwnerEvent {}
}
