package org.concordsim.model.product;

import org.concordsim.check.Require;

/**
 * What is planned of a product when its concept is decided, and so what its success is measured by.
 *
 * @param planned part of the money proposed that is to be booked; share
 * @param successShare part of the plan from which a product counts as a success; share
 */
public record BusinessCase(double planned, double successShare) {
    /** Checks every range. */
    public BusinessCase {
        Require.share(planned, "planned");
        Require.within(successShare, 0, 10, "successShare");
    }

    /**
     * Returns the part planned: what the product before brought, with its odds raised by the gain in fit that is believed.
     *
     * @param before part of the money proposed that the product before brought; share
     * @param gain gain in fit that is believed; share
     * @param response what a unit of fit is believed to add to the log-odds of booking
     */
    public static double plan(double before, double gain, double response) {
        double odds = before / (1 - before) * StrictMath.exp(response * gain);
        return before >= 1 ? 1 : odds / (1 + odds);
    }

    /** Returns whether a product that brought so much is a success; not a number is none. */
    public boolean succeeds(double reached) {
        return reached >= successShare * planned;
    }
}
