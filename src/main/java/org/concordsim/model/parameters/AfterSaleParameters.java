package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * Satisfaction, expansion and recommendation.
 *
 * @param promiseWeight effect of realised against promised value on satisfaction; 1
 * @param satisfactionWeight worth of satisfaction at renewal, from -1 to 1; share of list price
 * @param satisfactionMemory part of last year's satisfaction that is remembered; share
 * @param expansion growth of an owner's contract when a need arises and the owner is satisfied; share
 * @param referralsPerYear recommendations of a fully satisfied owner; 1/year
 * @param referralMemoryDays how long a recommendation is remembered; working days
 * @param referralActivation chance that a recommendation awakens a need at once; share
 * @param ownerMailsPerYear rounds of mails to owners; 1/year
 * @param ownerMailHours marketers' work on one round of mails per owner; h
 * @param ownerAnnoyance hazard that an owner refuses further mails per mail that suits its stage; one that does not
 *     weighs more, as on the wrong list; 1/mail
 * @param ownerMailAnswers part of what the next care would have to answer that one fitting mail answers; share
 * @param careDueDays days in which care is due; working days
 * @param firstCare part of the usual interval after which a new owner's first care is due; share
 * @param careAttendance customer's hours over the hours of care given; share
 * @param careBusyHours work waiting on an account owner's desk above which the rest of an account team gives the
 *     care; h
 * @param careInTime rise of satisfaction by care given in time; 1
 * @param careMissed fall of satisfaction by care that is late or missed; 1
 */
public record AfterSaleParameters(
        double promiseWeight,
        double satisfactionWeight,
        double satisfactionMemory,
        double expansion,
        double referralsPerYear,
        double referralMemoryDays,
        double referralActivation,
        double ownerMailsPerYear,
        double ownerMailHours,
        double ownerAnnoyance,
        double ownerMailAnswers,
        double careDueDays,
        double firstCare,
        double careAttendance,
        double careBusyHours,
        double careInTime,
        double careMissed) {
    /** Checks every range. */
    public AfterSaleParameters {
        Require.within(promiseWeight, 0, 20, "promiseWeight");
        Require.within(satisfactionWeight, 0, 10, "satisfactionWeight");
        Require.within(satisfactionMemory, 0, 1, "satisfactionMemory");
        Require.within(expansion, 0, 5, "expansion");
        Require.within(referralsPerYear, 0, 100, "referralsPerYear");
        Require.within(referralMemoryDays, 1, 10000, "referralMemoryDays");
        Require.within(referralActivation, 0, 1, "referralActivation");
        Require.within(ownerMailsPerYear, 0, 365, "ownerMailsPerYear");
        Require.within(ownerMailHours, 0, 10, "ownerMailHours");
        Require.within(ownerAnnoyance, 0, 10, "ownerAnnoyance");
        Require.within(ownerMailAnswers, 0, 1, "ownerMailAnswers");
        Require.within(careDueDays, 0.1, 500, "careDueDays");
        Require.within(firstCare, 0, 1, "firstCare");
        Require.within(careAttendance, 0, 1, "careAttendance");
        Require.within(careBusyHours, 0, 1000, "careBusyHours");
        Require.within(careInTime, 0, 2, "careInTime");
        Require.within(careMissed, 0, 2, "careMissed");
    }
}
