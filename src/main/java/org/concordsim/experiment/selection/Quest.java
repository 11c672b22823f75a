package org.concordsim.experiment.selection;

import org.concordsim.check.Require;
import org.concordsim.result.Measure;

/**
 * What a selection seeks.
 *
 * @param measure the measure on which the best is sought
 * @param zone the smallest lead worth detecting: a share of the reference's mean, or in the measure's unit
 * @param isShare whether the zone is a share
 * @param first the replications of the first stage
 * @param most the replications after which none are added
 */
public record Quest(Measure measure, double zone, boolean isShare, int first, int most) {
    /** The replications of the first stage: enough for a fair estimate of variances. */
    public static final int FIRST = 20;

    /** Refuses numbers that define no selection. */
    public Quest {
        Require.positive(zone, "zone");
        Require.within(first, 2, Integer.MAX_VALUE, "first");
        Require.within(most, first, Integer.MAX_VALUE, "most");
    }

    /** Returns whether a higher value is the better one. */
    public boolean higherIsBetter() {
        return measure.better() == Measure.Better.HIGHER;
    }
}
