package org.concordsim.model.handoff;

/** Who owns the customer after the sale. */
public enum AccountOwner {
    SALESPERSON,
    RECORDED,
    ACCOUNT_TEAM
}
