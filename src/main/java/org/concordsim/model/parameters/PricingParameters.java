package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * How prices are set.
 *
 * @param authorityFloor deepest discount the firm's systems allow at all; share
 * @param gridStep step of the prices that are considered; share
 * @param itemPrecision precision 1/sigma^2 of one item's reading of log willingness to pay; 1
 * @param priorSpread standard deviation of log willingness to pay before any item is read; 1
 * @param startChance chance that a buyer accepts list price, in every agent's mind at the start; share
 * @param startScale log price change that moves the log-odds by 1, in every agent's mind at the start; 1
 * @param secondChance chance that a deal refused at the first price is still won, in a salesperson's mind; share
 * @param acceptedChance chance that a deal is won whose price the contact accepted, in a salesperson's mind at the start;
 *     share
 * @param forecastChance believed chance from which a salesperson forecasts a deal as won; share
 * @param conflictTolerance gap of preferred prices above which there is a conflict; share
 * @param consultationVoice marketing's voice in the price of a key deal that both functions talk about; share
 * @param listReviewStep largest yearly change of list price; share
 * @param ownersHeed how far agents believe owners to heed the list price as new buyers do; share
 * @param responseLearning step of an agent's learning of how buyers respond to price; share per deal
 * @param scalePace step of learning how steeply buyers respond to price, over that of learning at which price they do; ratio
 * @param leastReadingVariance least variance that an agent grants to what a closed deal tells of the usual willingness
 *     to pay; 1
 */
public record PricingParameters(
        double authorityFloor,
        double gridStep,
        double itemPrecision,
        double priorSpread,
        double startChance,
        double startScale,
        double secondChance,
        double acceptedChance,
        double forecastChance,
        double conflictTolerance,
        double consultationVoice,
        double listReviewStep,
        double ownersHeed,
        double responseLearning,
        double scalePace,
        double leastReadingVariance) {
    /** Checks every range. */
    public PricingParameters {
        Require.within(authorityFloor, 0, 0.95, "authorityFloor");
        Require.within(gridStep, 0.001, 0.2, "gridStep");
        Require.within(itemPrecision, 0, 1000, "itemPrecision");
        Require.within(priorSpread, 0.001, 3, "priorSpread");
        Require.within(startChance, 0.01, 0.99, "startChance");
        Require.within(startScale, 0.05, 1, "startScale");
        Require.within(secondChance, 0, 1, "secondChance");
        Require.within(acceptedChance, 0.0001, 0.9999, "acceptedChance");
        Require.within(forecastChance, 0, 1, "forecastChance");
        Require.within(conflictTolerance, 0, 1, "conflictTolerance");
        Require.within(consultationVoice, 0, 1, "consultationVoice");
        Require.within(listReviewStep, 0, 0.5, "listReviewStep");
        Require.within(ownersHeed, 0, 1, "ownersHeed");
        Require.within(responseLearning, 0, 1, "responseLearning");
        Require.within(scalePace, 0, 10, "scalePace");
        Require.within(leastReadingVariance, 0.000001, 9, "leastReadingVariance");
    }
}
