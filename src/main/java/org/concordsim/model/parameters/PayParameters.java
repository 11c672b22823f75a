package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * Pay plans.
 *
 * @param salespersonBase fixed pay of a salesperson; money/year
 * @param commissionNew commission on new business; share
 * @param commissionRenewal commission on renewals; share
 * @param accelerator commission rate above quota over the rate below; ratio
 * @param quota quarterly quota over the mean bookings of a salesperson in the firm's plan; 0 is no quota; ratio
 * @param planBookings mean new bookings of a salesperson in the first quarter's plan; later plans follow results;
 *     money/quarter
 * @param planStep step of the planned bookings towards those of the last quarter; share
 * @param marketerSalary pay of a marketer; money/year
 * @param marketerBonus marketer's bonus for reaching the lead target; money/year
 * @param bonusCap most of the planned bookings that counts for the shared part of marketers' bonus; ratio
 * @param load cost of employment over pay; ratio
 * @param seatCost cost of a further salesperson, over base pay with its load; ratio
 * @param selfSourcedPremium extra commission for a deal logged as self-found; share
 * @param caughtPenalty what being caught with a hoarded lead costs; money
 * @param leastFair share of pay over share of contribution below which a salesperson feels treated unfairly; ratio
 */
public record PayParameters(
        double salespersonBase,
        double commissionNew,
        double commissionRenewal,
        double accelerator,
        double quota,
        double planBookings,
        double planStep,
        double marketerSalary,
        double marketerBonus,
        double bonusCap,
        double load,
        double seatCost,
        double selfSourcedPremium,
        double caughtPenalty,
        double leastFair) {
    /** Checks every range. */
    public PayParameters {
        Require.within(salespersonBase, 0, 1000000000.0, "salespersonBase");
        Require.within(commissionNew, 0, 1, "commissionNew");
        Require.within(commissionRenewal, 0, 1, "commissionRenewal");
        Require.within(accelerator, 1, 5, "accelerator");
        Require.within(quota, 0, 10, "quota");
        Require.within(planBookings, 0, 1000000000000.0, "planBookings");
        Require.within(planStep, 0, 1, "planStep");
        Require.within(marketerSalary, 0, 1000000000.0, "marketerSalary");
        Require.within(marketerBonus, 0, 1000000000.0, "marketerBonus");
        Require.within(bonusCap, 0, 100, "bonusCap");
        Require.within(load, 1, 3, "load");
        Require.within(seatCost, 1, 20, "seatCost");
        Require.within(selfSourcedPremium, 0, 2, "selfSourcedPremium");
        Require.within(caughtPenalty, 0, 1000000000.0, "caughtPenalty");
        Require.within(leastFair, 0, 1, "leastFair");
    }
}
