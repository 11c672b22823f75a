package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * What people are like.
 *
 * @param hoursPerDay paid hours of a working day; h
 * @param availability share of paid hours at work; share
 * @param workVariation spread of a task's content; 1 is exponential, otherwise lognormal; coefficient of variation
 * @param skillSigma log-spread of speed between people; 1
 * @param turnoverPerYear hazard that a salesperson leaves; 1/year
 * @param marketerTurnoverPerYear hazard that a marketer leaves; 1/year
 * @param vacancyDays time until a seat is filled again; working days
 * @param rampMonths time until a newcomer works at full speed; months
 * @param rampStart speed of a newcomer on the first day; share
 * @param effortElasticity elasticity of productive hours to felt pay; 1
 * @param peerNorm how strongly shared pay is felt as one's own when colleagues are seen every day; share
 * @param informalTrust trust between colleagues of the two functions at the start; share
 * @param reservationPay worth of an own hour to a salesperson who negotiates or looks for content; money/h
 * @param leastShare expected pay per hour of a lead, over that of prospecting, below which a salesperson leaves it
 *     alone; calibrated to leads not pursued; ratio
 * @param sanction what missing a tracked follow-up costs a salesperson at full executive support; money
 * @param leadBelief prior chance, in a salesperson's mind, that a marketing lead is a real opportunity; share
 * @param leadBeliefWeight leads that this prior is worth; leads
 * @param winBelief prior chance to win a qualified deal; share
 * @param quarterlyDiscountRate how much less a salesperson values pay a quarter later; 1/quarter
 * @param pressBelief chance to close by pressing as a share of the chance without, in a salesperson's mind; share
 */
public record PeopleParameters(
        double hoursPerDay,
        double availability,
        double workVariation,
        double skillSigma,
        double turnoverPerYear,
        double marketerTurnoverPerYear,
        double vacancyDays,
        double rampMonths,
        double rampStart,
        double effortElasticity,
        double peerNorm,
        double informalTrust,
        double reservationPay,
        double leastShare,
        double sanction,
        double leadBelief,
        double leadBeliefWeight,
        double winBelief,
        double quarterlyDiscountRate,
        double pressBelief) {
    /** Checks every range. */
    public PeopleParameters {
        Require.within(hoursPerDay, 1, 24, "hoursPerDay");
        Require.within(availability, 0.01, 1, "availability");
        Require.within(workVariation, 0, 3, "workVariation");
        Require.within(skillSigma, 0, 1, "skillSigma");
        Require.within(turnoverPerYear, 0, 5, "turnoverPerYear");
        Require.within(marketerTurnoverPerYear, 0, 5, "marketerTurnoverPerYear");
        Require.within(vacancyDays, 0, 500, "vacancyDays");
        Require.within(rampMonths, 0, 36, "rampMonths");
        Require.within(rampStart, 0.01, 1, "rampStart");
        Require.within(effortElasticity, 0, 1, "effortElasticity");
        Require.within(peerNorm, 0, 1, "peerNorm");
        Require.within(informalTrust, 0, 1, "informalTrust");
        Require.within(reservationPay, 0, 1000000000.0, "reservationPay");
        Require.within(leastShare, 0, 100, "leastShare");
        Require.within(sanction, 0, 1000000000.0, "sanction");
        Require.within(leadBelief, 0.0001, 0.9999, "leadBelief");
        Require.within(leadBeliefWeight, 0.1, 100000, "leadBeliefWeight");
        Require.within(winBelief, 0.0001, 0.9999, "winBelief");
        Require.within(quarterlyDiscountRate, 0, 1, "quarterlyDiscountRate");
        Require.within(pressBelief, 0, 1, "pressBelief");
    }
}
