package org.concordsim.model.pricing;

/** Who decides above that authority, and on key deals. */
public enum PriceRule {
    SALES, APPROVAL, CONSULTATION, DESK
}
