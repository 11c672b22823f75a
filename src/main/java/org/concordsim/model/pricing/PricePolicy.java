package org.concordsim.model.pricing;

/** A rule that turns the wishes of the parties to a deal into a settled price. */
@FunctionalInterface
public interface PricePolicy {
    /** Returns the settled price and who had to be asked for it. */
    Settlement settle(PriceCase priceCase);
}
