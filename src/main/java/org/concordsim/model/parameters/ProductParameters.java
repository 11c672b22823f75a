package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * How products are planned.
 *
 * @param planningDays length of a product cycle; working days
 * @param conceptShare part of a change that is fixed at the concept stage; share
 * @param lateVoice voice of Sales after the concept stage, over that before it; ratio
 * @param moveShare part of the gap to the believed best that one cycle closes; share
 * @param startGap standard deviation of the product's features round the market's centre at the start; 1
 * @param researchPrecision precision of a quarter's research on a segment's centre; 1
 * @param researchLagDays age of research when it is read; working days
 * @param dealPrecision precision of what one deal tells about its customer's tastes; 1
 * @param cycleHours marketers' work on one product cycle beyond research; h
 * @param anchorPrice price of the anchor product; share of list price
 * @param anchorMargin margin of the anchor product before care; share
 * @param anchorCare cost of serving one buyer of the anchor product; money
 * @param anchorAppeal chance that an account without a need takes the anchor when called; share
 * @param anchorDisputeHours hours in which heads of both functions settle whether the anchor product stays; h
 */
public record ProductParameters(
        double planningDays,
        double conceptShare,
        double lateVoice,
        double moveShare,
        double startGap,
        double researchPrecision,
        double researchLagDays,
        double dealPrecision,
        double cycleHours,
        double anchorPrice,
        double anchorMargin,
        double anchorCare,
        double anchorAppeal,
        double anchorDisputeHours) {
    /** Checks every range. */
    public ProductParameters {
        Require.within(planningDays, 1, 2600, "planningDays");
        Require.within(conceptShare, 0, 1, "conceptShare");
        Require.within(lateVoice, 0, 1, "lateVoice");
        Require.within(moveShare, 0, 1, "moveShare");
        Require.within(startGap, 0, 2, "startGap");
        Require.within(researchPrecision, 0, 1000000, "researchPrecision");
        Require.within(researchLagDays, 0, 1300, "researchLagDays");
        Require.within(dealPrecision, 0, 1000000, "dealPrecision");
        Require.within(cycleHours, 0, 100000, "cycleHours");
        Require.within(anchorPrice, 0, 1, "anchorPrice");
        Require.within(anchorMargin, -1, 1, "anchorMargin");
        Require.within(anchorCare, 0, 1000000000000.0, "anchorCare");
        Require.within(anchorAppeal, 0, 1, "anchorAppeal");
        Require.within(anchorDisputeHours, 0, 1000, "anchorDisputeHours");
    }
}
