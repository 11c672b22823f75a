package org.concordsim.model.pricing;

import java.util.Objects;
import org.concordsim.check.Require;

/**
 * What one party believes about a segment's demand when the list price is reviewed.
 *
 * @param response what the party has learned about buyers and prices
 * @param typical belief about a customer of whom nothing is known
 * @param realised mean price of recent deals, as a ratio to list
 * @param opportunities opportunities expected in a year
 * @param owners owners, who pay the new price when they renew
 * @param heed how far owners are believed to heed price as new buyers do; share
 */
public record ListView(
        PriceResponse response,
        WillingnessBelief typical,
        double realised,
        double opportunities,
        double owners,
        double heed) {
    /** Checks every range. */
    public ListView {
        Objects.requireNonNull(response, "response");
        Objects.requireNonNull(typical, "typical");
        Require.positive(realised, "realised");
        Require.notNegative(opportunities, "opportunities");
        Require.notNegative(owners, "owners");
        Require.share(heed, "heed");
    }

    /** Returns the believed chance to win an opportunity when the list price is multiplied by a factor. */
    public double chance(double factor) {
        return response.chance(factor * realised, typical);
    }

    /** Returns the believed number of paying customers of a year when the list price is multiplied by a factor. */
    public double customers(double factor) {
        return opportunities * chance(factor) + owners * (1 - heed + heed * chance(factor) / chance(1));
    }
}
