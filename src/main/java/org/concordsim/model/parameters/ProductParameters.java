package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * How products are planned.
 *
 * @param planningDays length of a product cycle; working days
 * @param conceptShare part of a change that is fixed at the concept stage; share
 * @param conceptVoice voice of Sales in the concept, over the voice agreed on; ratio
 * @param lateVoice voice of Sales after the concept stage, over the voice agreed on; ratio
 * @param storyHours joint hours that telling of one customer takes when a product is planned; h
 * @param reworkHours marketers' work on a change of a feature by 1 after the concept stage; h
 * @param fitResponse what planners believe that fit adds to the odds of booking; log-odds per unit of fit
 * @param successShare part of the bookings planned from which a product counts as a success; share
 * @param moveShare part of the gap to the believed best that one cycle closes; share
 * @param startGap standard deviation of the product's features round the market's centre at the start; 1
 * @param researchPrecision precision of a quarter's research on a segment's centre; 1
 * @param researchBias standard deviation, by segment, feature and year, of what research hears and buyers do not do; 1
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
        double conceptVoice,
        double lateVoice,
        double storyHours,
        double reworkHours,
        double fitResponse,
        double successShare,
        double moveShare,
        double startGap,
        double researchPrecision,
        double researchBias,
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
        Require.within(conceptVoice, 0, 1, "conceptVoice");
        Require.within(lateVoice, 0, 1, "lateVoice");
        Require.within(storyHours, 0.01, 1000, "storyHours");
        Require.within(reworkHours, 0, 1000000, "reworkHours");
        Require.within(fitResponse, 0, 1000, "fitResponse");
        Require.within(successShare, 0, 10, "successShare");
        Require.within(moveShare, 0, 1, "moveShare");
        Require.within(startGap, 0, 2, "startGap");
        Require.within(researchPrecision, 0, 1000000, "researchPrecision");
        Require.within(researchBias, 0, 2, "researchBias");
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
