package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * The market: accounts, needs, tastes and how buying groups choose.
 *
 * @param segments the segments of the market
 * @param features dimensions on which products and tastes differ; features
 * @param tasteScatter standard deviation of an account's taste round its segment's centre; 1
 * @param groupScatter standard deviation of a member's taste round the account's; 1
 * @param segmentSpread standard deviation of a segment's centre at the start; 1
 * @param turbulence drift of a segment's centre; 1/sqrt(year)
 * @param willingnessSigma log-spread of that worth; 1
 * @param dealSizeSigma log-spread of deal size within a segment; 1
 * @param priorFit fit that an uninformed buyer expects; share
 * @param choiceScale scale of the Gumbel part of utility; share of list price
 * @param groupCorrelation share of the Gumbel part that the whole group has in common; share
 * @param quorum share of members that must prefer the same alternative; share
 * @param membersPerAttendee members beyond the first of whom one takes part in meetings; people
 * @param agreementDays mean time in which an alternative gets from one member of the group to the next; working days
 * @param riskAversion weight of what is neither understood nor trusted; 1
 * @param referenceWeight dislike of a price above the reference price; 1
 * @param referenceMemory weight of one more deal in a segment's reference price; share per deal
 * @param startRealised realised price at the start: contracts of owners and the reference price; ratio to list
 *     price
 * @param customerWage worth of an hour of the customer's side; money/h
 * @param selfEducation mean share of understanding reached before contact; share
 * @param ownSearchHours hours the customer spends on own search per journey; h
 * @param statusQuo worth of leaving things as they are; share of list price
 * @param shortlistShare probability that an aware customer with neutral trust asks the firm; share
 * @param shortlistTrust change of short-list log-odds from trust 0 to trust 1; log-odds
 * @param competitors competing offers
 * @param waiting how customers bear waiting on the firm
 * @param trust a customer's trust in the firm
 * @param demand a downturn of demand
 */
public record MarketParameters(
        Segments segments,
        int features,
        double tasteScatter,
        double groupScatter,
        double segmentSpread,
        double turbulence,
        double willingnessSigma,
        double dealSizeSigma,
        double priorFit,
        double choiceScale,
        double groupCorrelation,
        double quorum,
        int membersPerAttendee,
        double agreementDays,
        double riskAversion,
        double referenceWeight,
        double referenceMemory,
        double startRealised,
        double customerWage,
        double selfEducation,
        double ownSearchHours,
        double statusQuo,
        double shortlistShare,
        double shortlistTrust,
        CompetitorParameters competitors,
        WaitingParameters waiting,
        TrustParameters trust,
        DemandParameters demand) {
    /** Checks every range. */
    public MarketParameters {
        Require.within(features, 1, 8, "features");
        Require.within(tasteScatter, 0, 2, "tasteScatter");
        Require.within(groupScatter, 0, 2, "groupScatter");
        Require.within(segmentSpread, 0, 2, "segmentSpread");
        Require.within(turbulence, 0, 2, "turbulence");
        Require.within(willingnessSigma, 0, 2, "willingnessSigma");
        Require.within(dealSizeSigma, 0, 2, "dealSizeSigma");
        Require.within(priorFit, 0, 1, "priorFit");
        Require.within(choiceScale, 0.001, 10, "choiceScale");
        Require.within(groupCorrelation, 0, 1, "groupCorrelation");
        Require.within(quorum, 0, 1, "quorum");
        Require.within(membersPerAttendee, 1, 31, "membersPerAttendee");
        Require.within(agreementDays, 0, 250, "agreementDays");
        Require.within(riskAversion, 0, 5, "riskAversion");
        Require.within(referenceWeight, 0, 10, "referenceWeight");
        Require.within(referenceMemory, 0, 1, "referenceMemory");
        Require.within(startRealised, 0.01, 10, "startRealised");
        Require.within(customerWage, 0, 1000000000.0, "customerWage");
        Require.within(selfEducation, 0, 1, "selfEducation");
        Require.within(ownSearchHours, 0, 200, "ownSearchHours");
        Require.within(statusQuo, -5, 5, "statusQuo");
        Require.within(shortlistShare, 0, 1, "shortlistShare");
        Require.within(shortlistTrust, 0, 20, "shortlistTrust");
    }
}
