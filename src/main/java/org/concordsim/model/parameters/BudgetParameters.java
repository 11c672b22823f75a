package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * How the programme budget is argued about and divided.
 *
 * @param conflictTolerance gap of the wished shares of promotion above which there is a conflict; share
 * @param conflictHours hours in which heads of both functions settle a conflict about the budget; h
 * @param marketingClaim part of the bookings credited to Sales alone that marketing claims to have prepared; share
 * @param lagQuarters quarters between spending and the bookings that it is held to bring; quarters
 * @param memoryQuarters quarters of spending and bookings that are looked at; quarters
 * @param returnVariation variation of spending in two imagined quarters that draw the estimated marginal return
 *     towards the average one; share
 * @param leastShare least share of the programme budget that either side keeps; share
 * @param leastFocus least weight of a segment in promotion, over an even spread; the most is its reciprocal; ratio
 * @param downturnBelow bookings of a year over those of the year before below which the executive sees a downturn;
 *     ratio
 * @param downturnSaving share of the programme budget that is saved in a downturn; share
 */
public record BudgetParameters(
        double conflictTolerance,
        double conflictHours,
        double marketingClaim,
        int lagQuarters,
        int memoryQuarters,
        double returnVariation,
        double leastShare,
        double leastFocus,
        double downturnBelow,
        double downturnSaving) {
    /** Checks every range. */
    public BudgetParameters {
        Require.within(conflictTolerance, 0, 1, "conflictTolerance");
        Require.within(conflictHours, 0, 1000, "conflictHours");
        Require.within(marketingClaim, 0, 1, "marketingClaim");
        Require.within(lagQuarters, 0, 8, "lagQuarters");
        Require.within(memoryQuarters, 1, 40, "memoryQuarters");
        Require.within(returnVariation, 0, 10, "returnVariation");
        Require.within(leastShare, 0, 0.5, "leastShare");
        Require.within(leastFocus, 0.01, 1, "leastFocus");
        Require.within(downturnBelow, 0, 1, "downturnBelow");
        Require.within(downturnSaving, 0, 1, "downturnSaving");
    }
}
