package org.concordsim.model.pricing;

import org.concordsim.check.Require;

/**
 * A normal belief about the logarithm of a customer's willingness to pay, as a ratio to list price at the deal's size.
 *
 * @param mean mean of the log ratio
 * @param variance variance of the log ratio
 */
public record WillingnessBelief(double mean, double variance) {
    /** Refuses a mean that is not finite and a variance below 0. */
    public WillingnessBelief {
        Require.within(mean, -Double.MAX_VALUE, Double.MAX_VALUE, "mean");
        Require.notNegative(variance, "variance");
    }

    /**
     * Returns the precision-weighted belief after some readings of the log ratio, each from another item.
     *
     * @param priorMean mean before any reading
     * @param priorSpread standard deviation before any reading, above 0
     * @param itemPrecision precision 1/sigma^2 of one reading
     * @param readingSum sum of the readings
     * @param readings number of readings, each item counted once
     */
    public static WillingnessBelief of(
            double priorMean, double priorSpread, double itemPrecision, double readingSum, int readings) {
        Require.positive(priorSpread, "priorSpread");
        Require.notNegative(itemPrecision, "itemPrecision");
        Require.notNegative(readings, "readings");
        double prior = 1 / (priorSpread * priorSpread);
        double precision = prior + readings * itemPrecision;
        return new WillingnessBelief((prior * priorMean + itemPrecision * readingSum) / precision, 1 / precision);
    }
}
