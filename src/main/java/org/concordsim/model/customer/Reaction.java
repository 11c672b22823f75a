package org.concordsim.model.customer;

/** What a customer does on a stimulus. */
public enum Reaction {
    /** Goes on as before. */
    GOES_ON,
    /** Would ask the firm about its need. */
    SHORTLISTS,
    /** Goes away without sending the form. */
    ABANDONS_FORM,
    /** Would buy as things stand. */
    FINDS_ACCEPTABLE,
    /** Would not buy at this price. */
    FINDS_TOO_EXPENSIVE,
    /** Buys from the firm, renews or takes more. */
    BUYS,
    /** Buys from a competitor. */
    BUYS_ELSEWHERE,
    /** Does not agree on anything, leaves the contract or declines more. */
    DECIDES_NOTHING,
    /** Withdraws, or refuses further mails. */
    WITHDRAWS
}
