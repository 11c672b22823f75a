package org.concordsim.result.table;

/**
 * A box of contexts in which one organizing model is shown to be best, or none is.
 *
 * @param scenario the scenario's name
 * @param measure the measure's name
 * @param verdict the organizing model, or none
 * @param box the conditions in words; all must hold
 * @param points the number of points inside
 * @param hits the number of points inside with the verdict
 * @param coverage the share of all points with the verdict that lie inside
 * @param density the share of the points inside that have the verdict
 * @param quasiP the largest quasi-p of a condition; NaN where there is none
 * @param denseEnough whether the density is .8 or more; if not, the verdict is not confined to a box
 */
public record BoxRow(
        String scenario,
        String measure,
        String verdict,
        String box,
        int points,
        int hits,
        double coverage,
        double density,
        double quasiP,
        boolean denseEnough) {}
