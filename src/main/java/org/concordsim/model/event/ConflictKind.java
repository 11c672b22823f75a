package org.concordsim.model.event;

/** What the two functions quarrel about. */
public enum ConflictKind {
    PRICING,
    PROMOTION,
    PRODUCT,
    CREDIT,
    FORM
}
