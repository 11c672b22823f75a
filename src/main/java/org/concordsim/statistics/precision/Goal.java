package org.concordsim.statistics.precision;

import org.concordsim.check.Require;
import org.concordsim.statistics.Moments;
import org.concordsim.statistics.PairedComparison;

/**
 * A mean that is to be known with a given precision.
 *
 * @param values the values so far, one per replication that has one; for a difference, the paired differences
 * @param halfWidth the largest half width wanted, in the unit of the values
 */
public record Goal(double[] values, double halfWidth) {
    /** Copies the values. */
    public Goal {
        values = values.clone();
        Require.notNegative(halfWidth, "halfWidth");
    }

    /**
     * Returns the goal to know the difference of two paired samples up to a share of a reference's mean.
     *
     * @param first the sample from which is subtracted
     * @param second the sample that is subtracted
     * @param reference the sample whose mean, without its sign, is the whole
     * @param share the share, 0.02 for 2 %
     */
    public static Goal relative(double[] first, double[] second, double[] reference, double share) {
        return new Goal(
                PairedComparison.differences(first, second),
                Require.positive(share, "share") * Math.abs(Moments.mean(reference)));
    }

    /** Returns a copy of the values. */
    @Override
    public double[] values() {
        return values.clone();
    }
}
