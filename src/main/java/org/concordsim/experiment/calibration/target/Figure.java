package org.concordsim.experiment.calibration.target;

/**
 * What a target is in an export.
 *
 * @param target the target
 * @param n the number of leads, deals or days that it rests on
 * @param value the figure in the target's unit
 * @param low the lower end of its 95 % interval
 * @param high the upper end
 */
public record Figure(Target target, long n, double value, double low, double high) {
    private static final double NORMAL_95 = 1.959964;
    private static final double LEAST = 1e-6;

    /** Returns the figure on the target's scale. */
    public double scaled() {
        return target.scale().of(value);
    }

    /** Returns the standard error on the target's scale; a little more than nothing where all values are equal. */
    public double error() {
        return Math.max(LEAST, (target.scale().of(high) - target.scale().of(low)) / (2 * NORMAL_95));
    }
}
