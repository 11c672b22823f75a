package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * What people are like.
 *
 * @param hoursPerDay paid hours of a working day; h
 * @param availability share of paid hours at work; share
 * @param workVariation spread of a task's content; 1 is exponential, otherwise lognormal; coefficient of variation
 * @param skillSigma log-spread of speed between people; 1
 * @param explainingSigma log-spread of skill in explaining between salespeople; 1
 * @param turnoverPerYear hazard that a salesperson leaves; 1/year
 * @param marketerTurnoverPerYear hazard that a marketer leaves; 1/year
 * @param vacancyDays time until a seat is filled again; working days
 * @param rampMonths time until a newcomer works at full speed; months
 * @param rampStart speed of a newcomer on the first day; share
 * @param effortElasticity elasticity of productive hours to felt pay; 1
 * @param peerNorm how strongly shared pay is felt as one's own when colleagues are seen every day; share
 * @param informalTrust trust between colleagues of the two functions at the start; share
 * @param unknownTrust trust that a salesperson puts in marketing's score of a lead that no marketer passed on; share
 * @param trustCompliance part of the compliance that executive support leaves open which full trust between
 *     colleagues brings; share
 * @param leastInterest chance that a salesperson without trust in marketing attends a joint meeting, over that of
 *     one with full trust; share
 * @param leastContact how much the two functions see of each other's work without shared language; share
 * @param reservationPay worth of an own hour to a salesperson who negotiates; money/h
 * @param dutyWeight worth of an hour of work that earns no commission, over the worth of an own hour; ratio
 * @param leastShare expected pay per hour of a lead, over that of prospecting, below which a salesperson leaves it
 *     alone; calibrated to leads not pursued; ratio
 * @param leastDealShare expected pay per hour of a discovered opportunity, over the least that a lead must
 *     promise, below which a salesperson turns it down; ratio
 * @param sanction what missing a tracked follow-up costs a salesperson at full executive support; money
 * @param leadBelief prior chance, in a salesperson's mind, that a marketing lead is a real opportunity; share
 * @param leadBeliefWeight leads that this prior is worth; leads
 * @param scoreHeed part of the evidence in marketing's score that a salesperson who trusts the marketer fully
 *     believes; share
 * @param attemptsBelief attempts that a salesperson reckons with to reach a lead; attempts
 * @param winBelief prior chance to win a qualified deal, in everybody's mind; share
 * @param dealBeliefWeight deals that a salesperson's prior about winning and about prices is worth; deals
 * @param marketingDealBeliefWeight deals that marketing's prior about willingness to pay is worth; deals
 * @param quarterlyDiscountRate how much less a salesperson values pay a quarter later; 1/quarter
 * @param pressBelief chance to close by pressing as a share of the chance without, in a salesperson's mind; share
 * @param leastHoursAhead least part of a deal's hours that a salesperson reckons to be still ahead; share
 * @param blockBelief opportunities that a salesperson expects of a block of prospecting at the start; opportunities
 * @param blockBeliefStep step of learning that yield from one block; share per block
 * @param careBelief chance that one piece of care decides the renewal, in a salesperson's mind; share
 * @param pitchBelief rise of the chance to win by explaining every item of a product that suits wholly, in a
 *     salesperson's mind; share
 * @param pitchFit fit, as a salesperson reads it, below which a buyer who understands more is held to buy less; share
 * @param contentBelief rise of the chance to win by a fitting piece of content, in a salesperson's mind; share
 */
public record PeopleParameters(
        double hoursPerDay,
        double availability,
        double workVariation,
        double skillSigma,
        double explainingSigma,
        double turnoverPerYear,
        double marketerTurnoverPerYear,
        double vacancyDays,
        double rampMonths,
        double rampStart,
        double effortElasticity,
        double peerNorm,
        double informalTrust,
        double unknownTrust,
        double trustCompliance,
        double leastInterest,
        double leastContact,
        double reservationPay,
        double dutyWeight,
        double leastShare,
        double leastDealShare,
        double sanction,
        double leadBelief,
        double leadBeliefWeight,
        double scoreHeed,
        double attemptsBelief,
        double winBelief,
        double dealBeliefWeight,
        double marketingDealBeliefWeight,
        double quarterlyDiscountRate,
        double pressBelief,
        double leastHoursAhead,
        double blockBelief,
        double blockBeliefStep,
        double careBelief,
        double pitchBelief,
        double pitchFit,
        double contentBelief) {
    /** Checks every range. */
    public PeopleParameters {
        Require.within(hoursPerDay, 1, 24, "hoursPerDay");
        Require.within(availability, 0.01, 1, "availability");
        Require.within(workVariation, 0, 3, "workVariation");
        Require.within(skillSigma, 0, 1, "skillSigma");
        Require.within(explainingSigma, 0, 1, "explainingSigma");
        Require.within(turnoverPerYear, 0, 5, "turnoverPerYear");
        Require.within(marketerTurnoverPerYear, 0, 5, "marketerTurnoverPerYear");
        Require.within(vacancyDays, 0, 500, "vacancyDays");
        Require.within(rampMonths, 0, 36, "rampMonths");
        Require.within(rampStart, 0.01, 1, "rampStart");
        Require.within(effortElasticity, 0, 1, "effortElasticity");
        Require.within(peerNorm, 0, 1, "peerNorm");
        Require.within(informalTrust, 0, 1, "informalTrust");
        Require.within(unknownTrust, 0, 1, "unknownTrust");
        Require.within(trustCompliance, 0, 1, "trustCompliance");
        Require.within(leastInterest, 0, 1, "leastInterest");
        Require.within(leastContact, 0, 1, "leastContact");
        Require.within(reservationPay, 0, 1000000000.0, "reservationPay");
        Require.within(dutyWeight, 0, 1000, "dutyWeight");
        Require.within(leastShare, 0, 100, "leastShare");
        Require.within(leastDealShare, 0, 100, "leastDealShare");
        Require.within(sanction, 0, 1000000000.0, "sanction");
        Require.within(leadBelief, 0.0001, 0.9999, "leadBelief");
        Require.within(leadBeliefWeight, 0.1, 100000, "leadBeliefWeight");
        Require.within(scoreHeed, 0, 1, "scoreHeed");
        Require.within(attemptsBelief, 1, 50, "attemptsBelief");
        Require.within(winBelief, 0.0001, 0.9999, "winBelief");
        Require.within(dealBeliefWeight, 0.1, 100000, "dealBeliefWeight");
        Require.within(marketingDealBeliefWeight, 0.1, 100000, "marketingDealBeliefWeight");
        Require.within(quarterlyDiscountRate, 0, 1, "quarterlyDiscountRate");
        Require.within(pressBelief, 0, 1, "pressBelief");
        Require.within(leastHoursAhead, 0.001, 1, "leastHoursAhead");
        Require.within(blockBelief, 0, 100, "blockBelief");
        Require.within(blockBeliefStep, 0, 1, "blockBeliefStep");
        Require.within(careBelief, 0, 1, "careBelief");
        Require.within(pitchBelief, 0, 1, "pitchBelief");
        Require.within(pitchFit, 0, 0.99, "pitchFit");
        Require.within(contentBelief, 0, 1, "contentBelief");
    }
}
