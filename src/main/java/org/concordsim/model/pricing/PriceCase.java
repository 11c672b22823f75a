package org.concordsim.model.pricing;

import java.util.Objects;
import java.util.function.DoubleSupplier;
import org.concordsim.check.Require;

/**
 * The wishes of the parties to one deal's price, and what the salesperson may decide alone.
 *
 * @param salesWish price the salesperson prefers, as a ratio to list
 * @param marketingWish price marketing prefers, as a ratio to list
 * @param deskWish price a joint desk prefers on the pooled items, as a ratio to list; asked for only if a desk decides
 * @param authority discount the salesperson may give alone; share of list price
 * @param marketingVoice weight of marketing's wish where it is consulted; share
 * @param key whether this is a key deal
 */
public record PriceCase(
        double salesWish,
        double marketingWish,
        DoubleSupplier deskWish,
        double authority,
        double marketingVoice,
        boolean key) {
    /** Checks every range. */
    public PriceCase {
        Require.positive(salesWish, "salesWish");
        Require.positive(marketingWish, "marketingWish");
        Objects.requireNonNull(deskWish, "deskWish");
        Require.within(authority, 0, 0.99, "authority");
        Require.share(marketingVoice, "marketingVoice");
    }

    /** Returns the lowest price the salesperson may give alone, as a ratio to list. */
    public double bound() {
        return 1 - authority;
    }

    /** Returns the salesperson's wish, or the lowest price that is within authority if the wish is below it. */
    public double withinAuthority() {
        return Math.max(salesWish, bound());
    }
}
