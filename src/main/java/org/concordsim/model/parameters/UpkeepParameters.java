package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * What it takes to keep agreed rules alive; each counts as far as the lever that it belongs to is in use.
 *
 * @param reminderHours hours of a marketer and of a salesperson each time a tracked lead is asked about; h
 * @param definitionHours hours of the head of each function on a joint lead definition of full weight; h/year
 * @param priceReportHours hours of each salesperson on what prices met with, if Sales alone had the say on list prices;
 *     h/year
 * @param estimateHours hours of marketers on estimating returns, if the budget followed the estimate alone; h/year
 * @param executiveCost the executive's time at full support; money/year
 */
public record UpkeepParameters(
        double reminderHours,
        double definitionHours,
        double priceReportHours,
        double estimateHours,
        double executiveCost) {
    /** Checks every range. */
    public UpkeepParameters {
        Require.within(reminderHours, 0, 10, "reminderHours");
        Require.within(definitionHours, 0, 1000, "definitionHours");
        Require.within(priceReportHours, 0, 100, "priceReportHours");
        Require.within(estimateHours, 0, 10000, "estimateHours");
        Require.within(executiveCost, 0, 1e9, "executiveCost");
    }
}
