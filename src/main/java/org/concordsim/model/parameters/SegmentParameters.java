package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * A segment of the market.
 *
 * @param accounts accounts in the market; accounts
 * @param needsPerYear poisson rate of needs of one account; 1/year
 * @param listPrice list price at the start; money/year
 * @param unitCost cost of serving one owner for a year, without care hours; money/year
 * @param ownersAtStart accounts that own the product on day 0; accounts
 * @param willingnessToPay median worth of a perfect fit for an account of ordinary size; ratio to list price
 * @param cycleDays median time from need to the group's own decision date; working days
 * @param cycleSigma log-spread of that time; 1
 * @param groupExtra poisson mean of members beyond the first; people
 * @param items items of information a deal needs; items
 * @param hoursWithCustomer work with the customer per qualified deal; h
 * @param hoursBehind work behind the scenes per qualified deal; h
 * @param meetings customer meetings into which the hours fall; meetings
 * @param careHours care work per owner; h/year
 * @param careTimes occasions on which the care of an owner is given in a year; 1/year
 * @param switchingCost worth of not changing supplier at renewal; share of list price
 * @param selfService share of needs that customers prefer to settle without a salesperson; share
 * @param prospectShare part of the opportunities found by prospecting that salespeople expect in this segment;
 *     share
 * @param leadShare part of the leads that marketing expects in this segment when it weighs what a lead is worth;
 *     share
 */
public record SegmentParameters(
        int accounts,
        double needsPerYear,
        double listPrice,
        double unitCost,
        int ownersAtStart,
        double willingnessToPay,
        double cycleDays,
        double cycleSigma,
        double groupExtra,
        int items,
        double hoursWithCustomer,
        double hoursBehind,
        int meetings,
        double careHours,
        int careTimes,
        double switchingCost,
        double selfService,
        double prospectShare,
        double leadShare) {
    /** Checks every range. */
    public SegmentParameters {
        Require.within(accounts, 0, 10000000, "accounts");
        Require.within(needsPerYear, 0, 50, "needsPerYear");
        Require.within(listPrice, 0.01, 1000000000000.0, "listPrice");
        Require.within(unitCost, 0, 1000000000000.0, "unitCost");
        Require.within(ownersAtStart, 0, 10000000, "ownersAtStart");
        Require.within(willingnessToPay, 0.01, 1000000000.0, "willingnessToPay");
        Require.within(cycleDays, 0.01, 1000, "cycleDays");
        Require.within(cycleSigma, 0, 2, "cycleSigma");
        Require.within(groupExtra, 0, 30, "groupExtra");
        Require.within(items, 1, 20, "items");
        Require.within(hoursWithCustomer, 0.01, 1000, "hoursWithCustomer");
        Require.within(hoursBehind, 0, 1000, "hoursBehind");
        Require.within(meetings, 1, 20, "meetings");
        Require.within(careHours, 0, 500, "careHours");
        Require.within(careTimes, 1, 50, "careTimes");
        Require.within(switchingCost, -5, 5, "switchingCost");
        Require.within(selfService, 0, 1, "selfService");
        Require.within(prospectShare, 0, 1, "prospectShare");
        Require.within(leadShare, 0, 1, "leadShare");
    }
}
