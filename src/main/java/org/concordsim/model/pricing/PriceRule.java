package org.concordsim.model.pricing;

/** Who decides above that authority, and on key deals. */
public enum PriceRule implements PricePolicy {
    /** The salesperson alone. */
    SALES(PriceRules::sales),
    /** Marketing approves in writing what exceeds the salesperson's authority. */
    APPROVAL(PriceRules::approval),
    /** Marketing is consulted on key deals. */
    CONSULTATION(PriceRules::consultation),
    /** A joint desk decides on key deals. */
    DESK(PriceRules::desk);

    private final PricePolicy policy;

    PriceRule(PricePolicy policy) {
        this.policy = policy;
    }

    @Override
    public Settlement settle(PriceCase priceCase) {
        return policy.settle(priceCase);
    }
}
