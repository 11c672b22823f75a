package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * Competing offers.
 *
 * @param offersPerCycle mean competing offers over a journey of median length; offers
 * @param priceRatio median competing price; ratio to list price
 * @param priceSigma log-spread of competing prices; 1
 * @param fit mean fit of a competing offer; share
 * @param fitSigma standard deviation of that fit; share
 * @param disclosed share of customers that tell the firm of competing offers when it names a price; share
 */
public record CompetitorParameters(
        double offersPerCycle, double priceRatio, double priceSigma, double fit, double fitSigma, double disclosed) {
    /** Checks every range. */
    public CompetitorParameters {
        Require.within(offersPerCycle, 0, 50, "offersPerCycle");
        Require.within(priceRatio, 0, 100, "priceRatio");
        Require.within(priceSigma, 0, 2, "priceSigma");
        Require.within(fit, 0, 1, "fit");
        Require.within(fitSigma, 0, 1, "fitSigma");
        Require.within(disclosed, 0, 1, "disclosed");
    }
}
