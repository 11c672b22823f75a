package org.concordsim.model.customer;

/**
 * What a customer observes of the firm and of the market: the only way on which the firm reaches a customer's decisions.
 * Money is in the scenario's unit, hours are the customer side's clock hours per attendee unless said otherwise.
 */
public sealed interface Stimulus {
    /** A form with so many fields beyond what the customer gave before. */
    record FormShown(int fields) implements Stimulus {}

    /** The customer began to wait for an answer of the firm. */
    record WaitBegan() implements Stimulus {}

    /** The firm answered. */
    record WaitEnded() implements Stimulus {}

    /** Mails began to come: so many a day, written for buyers who are ready or for those who still search. */
    record MailsBegan(double perDay, boolean forReady, double explains, double[] stance) implements Stimulus {
        /** Copies the stance. */
        public MailsBegan {
            stance = stance.clone();
        }
    }

    /** Mails stopped. */
    record MailsEnded() implements Stimulus {}

    /** A question about an item was asked; heard before or not. The first answer is what the firm can know of it. */
    record Asked(int item, double repeatHours) implements Stimulus {}

    /** An item was explained from a stance on the features; the rate is that of full relevance. */
    record Explained(int item, double rate, double[] stance) implements Stimulus {
        /** Copies the stance. */
        public Explained {
            stance = stance.clone();
        }
    }

    /** A pitch was given that the group had heard before; hours per attendee. */
    record PitchRepeated(double hours) implements Stimulus {}

    /** The customer's people spent hours with the firm. */
    record TimeSpent(double hours) implements Stimulus {}

    /** The firm kept (or broke) a promise, or contradicted itself. */
    record PromiseSeen(boolean kept) implements Stimulus {}

    /** The firm named a price a year for the whole deal; buyers reckon with a reference price. */
    record PriceNamed(double price, double referencePrice, Offering offering) implements Stimulus {}

    /** The firm pressed for a decision now. */
    record Pressed() implements Stimulus {}

    /** The group's own decision date came. */
    record DecisionDue() implements Stimulus {}

    /** A year of ownership ended and the contract is up for renewal at a price a year. */
    record RenewalDue(double price, double referencePrice, Offering offering) implements Stimulus {}

    /** More of the product was offered at the contract's price. */
    record ExpansionOffered(Offering offering, double share) implements Stimulus {}

    /** Care was given in time or not. */
    record CareSeen(boolean inTime, double hours) implements Stimulus {}

    /** An owner got so many mails, which suit its stage or not; each fitting one answers part of what it would ask. */
    record OwnerMailed(int mails, boolean fits, double answers) implements Stimulus {}

    /** A need arose and the customer went to the market. */
    record NeedFelt(Need need) implements Stimulus {}

    /** The journey is over. */
    record JourneyOver() implements Stimulus {}

    /** The customer, in the market, came across the firm. */
    record FirmNoticed() implements Stimulus {}

    /** An owner recommended the firm, which is remembered until a day. */
    record Recommended(double untilDay) implements Stimulus {}

    /** The customer took the anchor product. */
    record AnchorTaken() implements Stimulus {}

    /** The customer has owned the product since before the start, at a price a year. */
    record OwnedBefore(double price, double startDay, Offering offering) implements Stimulus {}
}
