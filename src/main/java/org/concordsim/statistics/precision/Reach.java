package org.concordsim.statistics.precision;

/**
 * How near one goal is.
 *
 * @param n the values so far
 * @param halfWidth the guarded half width so far, in the unit of the values: that of a Student's t interval with 4/5 of
 *     the error allowed; NaN below two values
 * @param target the largest half width wanted
 * @param needed the replications, those done included, that reach the target if the deviation stays as it is; {@link
 *     #NEVER} if none do
 */
public record Reach(int n, double halfWidth, double target, int needed) {
    /** The number of replications that stands for more than can be run. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** Returns whether the target is reached. */
    public boolean reached() {
        return halfWidth <= target;
    }
}
