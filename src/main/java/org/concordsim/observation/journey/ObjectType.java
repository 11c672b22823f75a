package org.concordsim.observation.journey;

/** A type of object in the log of journeys. */
public enum ObjectType {
    /** An account with its buying group. */
    CUSTOMER("customer"),
    /** What a customer does about one need, or a visit without a need. */
    JOURNEY("journey"),
    /** What the firm holds about one inquiry or prospect. */
    LEAD("lead"),
    /** A lead that Sales qualified. */
    OPPORTUNITY("opportunity"),
    /** One person in a seat of Sales. */
    SALESPERSON("salesperson"),
    /** One person in a seat of Marketing. */
    MARKETER("marketer"),
    /** The programme of one channel in one quarter. */
    CAMPAIGN("campaign"),
    /** A meeting with a customer. */
    MEETING("meeting"),
    /** A salesperson's request to marketing for a price. */
    PRICE_REQUEST("price request");

    private final String label;

    ObjectType(String label) {
        this.label = label;
    }

    /** Returns the name in the log. */
    public String label() {
        return label;
    }
}
