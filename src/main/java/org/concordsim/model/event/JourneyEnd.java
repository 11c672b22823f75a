package org.concordsim.model.event;

/** The one cause that ends a journey. */
public enum JourneyEnd {
    /** The customer bought from the firm. */
    WON,
    /** The customer bought elsewhere after the firm's proposal. */
    LOST_TO_COMPETITOR,
    /** The group did not agree on any alternative after the firm's proposal. */
    NO_DECISION,
    /** The customer left while waiting on the firm. */
    LEFT_WAITING,
    /** The customer withdrew because it was pressed or mailed too often. */
    WITHDREW,
    /** The customer asked the firm and was never spoken to before its decision date. */
    IGNORED,
    /** The firm spoke with the customer but made no proposal before its decision date. */
    TOO_LATE,
    /** The firm turned the lead down and lost it. */
    TURNED_DOWN,
    /** The customer never asked the firm: it did not know it or did not short-list it. */
    NEVER_ASKED,
    /** A visitor without a need went away. */
    NO_NEED
}
