package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * How explaining works.
 *
 * @param pitchRate part of what is not yet understood that one pitch of full relevance and credibility explains;
 *     share
 * @param contentRate the same for a piece of content; share
 * @param expertCredibility credibility of a marketer who is present, against .7 of a salesperson alone; share
 * @param salesCredibility credibility of a salesperson; share
 * @param earlyCall understanding below which a customer finds a first call too early; share
 * @param contradictionGap distance from the product, on opposite sides, from which the messages of the two
 *     functions contradict each other; 1
 * @param contentKnown part of the content that a salesperson without shared language knows how to use; share
 * @param contentHalfStock pieces of fresh content for a segment at which half of the meetings find a fitting one;
 *     pieces
 * @param webShare part of the items that the firm's site and campaigns explain before the first contact; share
 */
public record UnderstandingParameters(
        double pitchRate,
        double contentRate,
        double expertCredibility,
        double salesCredibility,
        double earlyCall,
        double contradictionGap,
        double contentKnown,
        double contentHalfStock,
        double webShare) {
    /** Checks every range. */
    public UnderstandingParameters {
        Require.within(pitchRate, 0, 1, "pitchRate");
        Require.within(contentRate, 0, 1, "contentRate");
        Require.within(expertCredibility, 0, 1, "expertCredibility");
        Require.within(salesCredibility, 0, 1, "salesCredibility");
        Require.within(earlyCall, 0, 1, "earlyCall");
        Require.within(contradictionGap, 0, 2, "contradictionGap");
        Require.within(contentKnown, 0, 1, "contentKnown");
        Require.within(contentHalfStock, 0.001, 100000, "contentHalfStock");
        Require.within(webShare, 0, 1, "webShare");
    }
}
