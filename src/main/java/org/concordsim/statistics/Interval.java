package org.concordsim.statistics;

/**
 * A confidence interval; both ends are NaN where none is defined.
 *
 * @param low the lower end, in the unit of the values
 * @param high the upper end, in the unit of the values
 */
public record Interval(double low, double high) {
    /** The interval that is not defined. */
    public static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN);

    /** Returns half the width; NaN where the interval is not defined. */
    public double halfWidth() {
        return (high - low) / 2;
    }

    /** Returns whether a value lies between the ends, ends included; false where the interval is not defined. */
    public boolean contains(double value) {
        return value >= low && value <= high;
    }

    /** Returns the interval around a centre; not defined where the half width is NaN. */
    public static Interval around(double centre, double halfWidth) {
        return Double.isNaN(halfWidth) ? UNDEFINED : new Interval(centre - halfWidth, centre + halfWidth);
    }
}
