package org.concordsim.model.pricing;

import org.concordsim.model.pricing.Settlement.Asked;

/** What each {@link PriceRule} decides. */
public final class PriceRules {
    private PriceRules() {}

    /** Returns the salesperson's own price within authority. */
    public static Settlement sales(PriceCase c) {
        return new Settlement(c.withinAuthority(), Asked.NOBODY);
    }

    /** Returns the salesperson's price; below authority only as far down as marketing itself would go. */
    public static Settlement approval(PriceCase c) {
        if (c.salesWish() >= c.bound()) {
            return sales(c);
        }
        return new Settlement(Math.max(c.salesWish(), Math.min(c.bound(), c.marketingWish())), Asked.APPROVAL);
    }

    /** Returns the geometric mean of both wishes by voice on a key deal; elsewhere the price within authority. */
    public static Settlement consultation(PriceCase c) {
        if (!c.key()) {
            return sales(c);
        }
        double share = c.marketingVoice();
        double log = (1 - share) * StrictMath.log(c.salesWish()) + share * StrictMath.log(c.marketingWish());
        return new Settlement(StrictMath.exp(log), Asked.CONSULTATION);
    }

    /** Returns, on a key deal, the desk's price; elsewhere the price within authority. */
    public static Settlement desk(PriceCase c) {
        return c.key() ? new Settlement(c.deskWish().getAsDouble(), Asked.DESK) : sales(c);
    }
}
