package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * How prices are set.
 *
 * @param authorityFloor deepest discount the firm's systems allow at all; share
 * @param gridStep step of the prices that are considered; share
 * @param itemPrecision precision 1/sigma^2 of one item's reading of log willingness to pay; 1
 * @param priorSpread standard deviation of log willingness to pay before any item is read; 1
 * @param conflictTolerance gap of preferred prices above which there is a conflict; share
 * @param listReviewStep largest yearly change of list price; share
 * @param responseLearning step of an agent's learning of how buyers respond to price; share per deal
 */
public record PricingParameters(
        double authorityFloor,
        double gridStep,
        double itemPrecision,
        double priorSpread,
        double conflictTolerance,
        double listReviewStep,
        double responseLearning) {
    /** Checks every range. */
    public PricingParameters {
        Require.within(authorityFloor, 0, 0.95, "authorityFloor");
        Require.within(gridStep, 0.001, 0.2, "gridStep");
        Require.within(itemPrecision, 0, 1000, "itemPrecision");
        Require.within(priorSpread, 0.001, 3, "priorSpread");
        Require.within(conflictTolerance, 0, 1, "conflictTolerance");
        Require.within(listReviewStep, 0, 0.5, "listReviewStep");
        Require.within(responseLearning, 0, 1, "responseLearning");
    }
}
