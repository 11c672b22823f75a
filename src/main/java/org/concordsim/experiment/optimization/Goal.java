package org.concordsim.experiment.optimization;

import org.concordsim.result.Measure;
import org.concordsim.result.Measure.Better;

/**
 * One objective, or one part of a weighted one.
 *
 * @param measure the measure
 * @param weight its weight; 1 where it stands alone
 */
public record Goal(Measure measure, double weight) {
    /** Returns whether a higher value is better. */
    public boolean higher() {
        return measure.better() != Better.LOWER;
    }

    /** Returns a value turned so that more is better, in units of a scale. */
    double merit(double value, double scale) {
        return (higher() ? weight : -weight) * value / scale;
    }
}
