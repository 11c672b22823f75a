package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * A channel.
 *
 * @param reach largest share of a segment this channel reaches by spending; share
 * @param halfSpend stock of spending at which half of that is reached; money
 * @param spendShare share of the promotion budget at the start; share
 * @param browsersPerYear visits without a need at full reach; 1/year
 */
public record ChannelParameters(double reach, double halfSpend, double spendShare, double browsersPerYear) {
    /** Checks every range. */
    public ChannelParameters {
        Require.within(reach, 0, 1, "reach");
        Require.within(halfSpend, 0.01, 1000000000000.0, "halfSpend");
        Require.within(spendShare, 0, 1, "spendShare");
        Require.within(browsersPerYear, 0, 10000000, "browsersPerYear");
    }
}
