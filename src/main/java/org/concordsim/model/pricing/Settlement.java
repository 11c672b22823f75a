package org.concordsim.model.pricing;

import java.util.Objects;
import org.concordsim.check.Require;

/**
 * A settled price.
 *
 * @param ratio price, as a ratio to list
 * @param asked who had to be asked before the customer got it
 */
public record Settlement(double ratio, Asked asked) {
    /** Whose hours, beside the salesperson's, and whose delay a price takes. */
    public enum Asked {
        /** The salesperson decided alone. */
        NOBODY,
        /** Marketing's pricing desk had to approve in writing. */
        APPROVAL,
        /** Marketing was consulted. */
        CONSULTATION,
        /** A desk of both functions decided. */
        DESK
    }

    /** Refuses a price that is not above 0. */
    public Settlement {
        Require.positive(ratio, "ratio");
        Objects.requireNonNull(asked, "asked");
    }
}
