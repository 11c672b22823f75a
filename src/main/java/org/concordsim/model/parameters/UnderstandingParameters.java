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
 */
public record UnderstandingParameters(
        double pitchRate, double contentRate, double expertCredibility, double salesCredibility) {
    /** Checks every range. */
    public UnderstandingParameters {
        Require.within(pitchRate, 0, 1, "pitchRate");
        Require.within(contentRate, 0, 1, "contentRate");
        Require.within(expertCredibility, 0, 1, "expertCredibility");
        Require.within(salesCredibility, 0, 1, "salesCredibility");
    }
}
