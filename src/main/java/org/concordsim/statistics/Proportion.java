package org.concordsim.statistics;

/**
 * A share of cases, with Wilson's 95 % interval.
 *
 * @param part the cases that count
 * @param n all cases
 */
public record Proportion(long part, long n) {
    private static final double Z = 1.959964;

    /** Returns the share; NaN of no cases. */
    public double value() {
        return (double) part / n;
    }

    /** Returns the interval, which stays within 0 and 1; not defined of no cases. */
    public Interval interval() {
        if (n == 0) {
            return Interval.UNDEFINED;
        }
        double z2 = Z * Z / n;
        double centre = (value() + z2 / 2) / (1 + z2);
        double half = Z / (1 + z2) * Math.sqrt(value() * (1 - value()) / n + z2 / (4 * n));
        return new Interval(part == 0 ? 0 : centre - half, part == n ? 1 : centre + half);
    }
}
