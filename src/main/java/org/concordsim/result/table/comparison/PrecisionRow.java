package org.concordsim.result.table.comparison;

/**
 * How precisely one difference, or one mean, is known beside what was asked for.
 *
 * @param scenario the scenario's name
 * @param measure the measure's name
 * @param unit the measure's unit
 * @param modelA the variant whose mean, or whose difference to B, is meant
 * @param modelB the variant that is subtracted; empty for a mean
 * @param n the replications in which the measure is defined
 * @param halfWidth the guarded half width reached, in the unit
 * @param target the half width asked for, in the unit
 * @param isReached whether the half width is at most the target
 */
public record PrecisionRow(
        String scenario,
        String measure,
        String unit,
        String modelA,
        String modelB,
        int n,
        double halfWidth,
        double target,
        boolean isReached) {}
