package org.concordsim.statistics.precision;

import org.apache.commons.math3.distribution.FDistribution;
import org.concordsim.check.Require;
import org.concordsim.statistics.Moments;
import org.concordsim.statistics.StudentT;
import org.concordsim.statistics.Summary;

/**
 * The half width that an interval is going to have, foretold from a pilot.
 *
 * @param replications the replications foretold
 * @param expected the half width if the deviation is the pilot's, in the unit of the values
 * @param likely the half width that is exceeded in 1 of 10 cases: the deviation of new replications beside the pilot's
 *     follows the F distribution; both are NaN where a deviation is not defined
 */
public record ExpectedWidth(int replications, double expected, double likely) {
    private static final double LIKELY = 0.9;

    /** Returns the half width to expect of a 95 % interval. */
    public static ExpectedWidth of(double[] pilot, int replications) {
        return of(pilot, replications, Summary.CONFIDENCE);
    }

    /**
     * Returns the half width to expect.
     *
     * @param pilot the pilot's values; for a difference, the paired differences
     * @param replications the replications that are planned
     * @param confidence the confidence of the interval
     */
    public static ExpectedWidth of(double[] pilot, int replications, double confidence) {
        Require.within(replications, 1, Integer.MAX_VALUE, "replications");
        double expected = StudentT.halfWidth(Moments.deviation(pilot), replications, confidence);
        return new ExpectedWidth(replications, expected, expected * growth(pilot.length, replications));
    }

    private static double growth(int pilot, int replications) {
        return pilot < 2 || replications < 2
                ? Double.NaN
                : Math.sqrt(new FDistribution(null, replications - 1, pilot - 1).inverseCumulativeProbability(LIKELY));
    }
}
