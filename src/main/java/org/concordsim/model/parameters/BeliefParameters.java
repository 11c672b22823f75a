package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * How people learn.
 *
 * @param drift drift that agents reckon with when they weigh old signals; 1/sqrt(year)
 * @param poolDays age that the pooled beliefs of all salespeople may reach before they are gathered anew; working
 *     days
 * @param definitionStep step of the logistic revision of the lead definition per reported outcome; 1
 * @param trustStep change of trust between colleagues per kept commitment; share
 * @param brokenWeight change of trust by a broken commitment over that by a kept one; ratio
 * @param answerDays days within which a salesperson expects marketing to answer about a price; within them a
 *     commitment is kept; working days
 * @param languageStep growth of shared language per hour of contact with content; share
 * @param languageDecay decay of shared language without contact; 1/year
 */
public record BeliefParameters(
        double drift,
        double poolDays,
        double definitionStep,
        double trustStep,
        double brokenWeight,
        double answerDays,
        double languageStep,
        double languageDecay) {
    /** Checks every range. */
    public BeliefParameters {
        Require.within(drift, 0, 5, "drift");
        Require.within(poolDays, 0, 2600, "poolDays");
        Require.within(definitionStep, 0, 10, "definitionStep");
        Require.within(trustStep, 0, 1, "trustStep");
        Require.within(brokenWeight, 0, 20, "brokenWeight");
        Require.within(answerDays, 0, 260, "answerDays");
        Require.within(languageStep, 0, 1, "languageStep");
        Require.within(languageDecay, 0, 10, "languageDecay");
    }
}
