package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * A customer's trust in the firm.
 *
 * @param priorGood kept promises that a stranger grants; promises
 * @param priorBad broken promises that a stranger suspects; promises
 * @param halfLifeDays half-life of remembered promises; working days
 * @param brokenWeight weight of a broken promise against a kept one; 1
 * @param replyDays days within which a customer that asked expects to be reached; within them a promise is kept;
 *     working days
 * @param offerDays days within which a customer expects a proposal or an answer about its price; working days
 */
public record TrustParameters(
        double priorGood,
        double priorBad,
        double halfLifeDays,
        double brokenWeight,
        double replyDays,
        double offerDays) {
    /** Checks every range. */
    public TrustParameters {
        Require.within(priorGood, 0.01, 100, "priorGood");
        Require.within(priorBad, 0.01, 100, "priorBad");
        Require.within(halfLifeDays, 1, 10000, "halfLifeDays");
        Require.within(brokenWeight, 0, 20, "brokenWeight");
        Require.within(replyDays, 0, 260, "replyDays");
        Require.within(offerDays, 0, 260, "offerDays");
    }
}
