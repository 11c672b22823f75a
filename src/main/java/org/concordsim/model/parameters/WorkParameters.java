package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * What work takes.
 *
 * @param attemptHours one attempt to reach a lead; h
 * @param attemptReach chance that an attempt reaches the customer; share
 * @param maxAttempts attempts before a lead is given up; attempts
 * @param retryDays days between two attempts to reach a lead; working days
 * @param reminderPart part of a tracked lead's time after which somebody asks about one set aside; share
 * @param leadLifeDays days after which a lead that nobody worked counts as ignored and is taken off the desk;
 *     calendar days
 * @param discoveryHours conversation that finds out whether there is an opportunity; h
 * @param repeatedQuestionHours one question asked again, each side; h
 * @param redundantPitchHours one pitch heard before, per attendee; h
 * @param proposalHours part of the work behind the scenes that makes the proposal; share of hours behind
 * @param negotiationHours one round of negotiation, each side; h
 * @param pitchShare part of the hours with the customer that pitches take if every item is pitched; share of hours with
 *     the customer
 * @param maxRounds rounds after the first price; rounds
 * @param paceShare mean time a customer wants between two steps; share of the median journey
 * @param recordEntryHours entering one item in the shared record; h
 * @param recordReadingHours reading one item in the shared record; h
 * @param feedbackHours reporting one lead's outcome back; h
 * @param takeBackDays days until marketing judges a lead again that Sales sent back; working days
 * @param approvalHours pricing desk's work on one written approval; h
 * @param consultationHours talk of salesperson and marketer about one key deal's price, each; h
 * @param disputeHours one dispute, each side; h
 * @param keyDealHours marketer's work on one key deal; h
 * @param keyPlanHours hours of joint work that a plan for one key account takes; h
 * @param adminShare salesperson's hours on administration; share
 * @param meetingShare salesperson's hours in meetings of Sales alone; share
 * @param marketerOtherShare marketer's hours on administration and own meetings; share
 * @param otherTradeSpeed speed of a marketer in another trade of marketing, over that in the own trade; ratio
 * @param otherFunctionSpeed speed of a marketer in work of Sales, over that of a salesperson; ratio
 * @param peakDays wait of a first contact from which marketers help under flexible boundaries; working days
 * @param staleDays days after which planned work that is overdue is dropped; working days
 * @param researchHours marketers' work on research, product and price; h/year
 * @param prospectingBlockHours length of one block of prospecting; h
 * @param prospectingWeekHours most prospecting in a week; h/week
 * @param callsPerBlock accounts tried in a block; calls
 * @param callAnswer chance that a call of a prospecting block reaches somebody who can talk about the need; share
 * @param prospectKnowledge share of calls that go to an account known to be in the market rather than to any
 *     account of the territory; share
 * @param jointMeetingHours length of a joint meeting; h
 * @param personaHours time of a joint meeting that telling of one customer takes; h
 * @param meetingDisputeHours time of a joint meeting that one disagreement takes; h
 * @param meetingDisputeShare most of a joint meeting that disagreements take; share
 * @param jointStockQuarters quarters' worth of joint work that can be kept for later plans; quarters
 * @param liaisonHours liaison's work to pass on what one hand-off left behind; h
 * @param revisionHours joint hours that one revision of the lead definition takes; h
 * @param confusionHours hours lost per person to unclear roles right after a change of model; falls to 0 over the
 *     forming time; h/week
 * @param upkeep what it takes to keep agreed rules alive
 * @param dueDays days within which marketers' work is due; what is due first is done first
 */
public record WorkParameters(
        double attemptHours,
        double attemptReach,
        int maxAttempts,
        double retryDays,
        double reminderPart,
        double leadLifeDays,
        double discoveryHours,
        double repeatedQuestionHours,
        double redundantPitchHours,
        double proposalHours,
        double negotiationHours,
        double pitchShare,
        int maxRounds,
        double paceShare,
        double recordEntryHours,
        double recordReadingHours,
        double feedbackHours,
        double takeBackDays,
        double approvalHours,
        double consultationHours,
        double disputeHours,
        double keyDealHours,
        double keyPlanHours,
        double adminShare,
        double meetingShare,
        double marketerOtherShare,
        double otherTradeSpeed,
        double otherFunctionSpeed,
        double peakDays,
        double staleDays,
        double researchHours,
        double prospectingBlockHours,
        double prospectingWeekHours,
        int callsPerBlock,
        double callAnswer,
        double prospectKnowledge,
        double jointMeetingHours,
        double personaHours,
        double meetingDisputeHours,
        double meetingDisputeShare,
        double jointStockQuarters,
        double liaisonHours,
        double revisionHours,
        double confusionHours,
        UpkeepParameters upkeep,
        DueDays dueDays) {
    /** Checks every range. */
    public WorkParameters {
        Require.within(attemptHours, 0.001, 100, "attemptHours");
        Require.within(attemptReach, 0, 1, "attemptReach");
        Require.within(maxAttempts, 1, 50, "maxAttempts");
        Require.within(retryDays, 0, 260, "retryDays");
        Require.within(reminderPart, 0, 1, "reminderPart");
        Require.within(leadLifeDays, 1, 1000, "leadLifeDays");
        Require.within(discoveryHours, 0, 100, "discoveryHours");
        Require.within(repeatedQuestionHours, 0, 10, "repeatedQuestionHours");
        Require.within(redundantPitchHours, 0, 10, "redundantPitchHours");
        Require.within(proposalHours, 0, 1, "proposalHours");
        Require.within(negotiationHours, 0, 100, "negotiationHours");
        Require.within(pitchShare, 0, 1, "pitchShare");
        Require.within(maxRounds, 0, 20, "maxRounds");
        Require.within(paceShare, 0, 1, "paceShare");
        Require.within(recordEntryHours, 0, 10, "recordEntryHours");
        Require.within(recordReadingHours, 0, 10, "recordReadingHours");
        Require.within(feedbackHours, 0, 10, "feedbackHours");
        Require.within(takeBackDays, 0, 260, "takeBackDays");
        Require.within(approvalHours, 0, 100, "approvalHours");
        Require.within(consultationHours, 0, 100, "consultationHours");
        Require.within(disputeHours, 0, 100, "disputeHours");
        Require.within(keyDealHours, 0, 1000, "keyDealHours");
        Require.within(keyPlanHours, 0, 1000, "keyPlanHours");
        Require.within(adminShare, 0, 0.9, "adminShare");
        Require.within(meetingShare, 0, 0.9, "meetingShare");
        Require.within(marketerOtherShare, 0, 0.9, "marketerOtherShare");
        Require.within(otherTradeSpeed, 0.01, 1, "otherTradeSpeed");
        Require.within(otherFunctionSpeed, 0.01, 1, "otherFunctionSpeed");
        Require.within(peakDays, 0, 260, "peakDays");
        Require.within(staleDays, 0, 2600, "staleDays");
        Require.within(researchHours, 0, 100000, "researchHours");
        Require.within(prospectingBlockHours, 0.1, 40, "prospectingBlockHours");
        Require.within(prospectingWeekHours, 0, 60, "prospectingWeekHours");
        Require.within(callsPerBlock, 0, 500, "callsPerBlock");
        Require.within(callAnswer, 0, 1, "callAnswer");
        Require.within(prospectKnowledge, 0, 1, "prospectKnowledge");
        Require.within(jointMeetingHours, 0.05, 40, "jointMeetingHours");
        Require.within(personaHours, 0.001, 40, "personaHours");
        Require.within(meetingDisputeHours, 0, 40, "meetingDisputeHours");
        Require.within(meetingDisputeShare, 0, 1, "meetingDisputeShare");
        Require.within(jointStockQuarters, 0, 40, "jointStockQuarters");
        Require.within(liaisonHours, 0, 40, "liaisonHours");
        Require.within(revisionHours, 0, 500, "revisionHours");
        Require.within(confusionHours, 0, 36, "confusionHours");
    }
}
