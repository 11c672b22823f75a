package org.concordsim.result.table;

/**
 * Two paths of organizing models that begin alike, over the whole observed time: A - B on the same customers.
 *
 * @param scenario the scenario's name
 * @param measure the measure's name
 * @param unit the unit of amounts: the measure's without the year
 * @param pathA the path from which is subtracted
 * @param pathB the path that is subtracted
 * @param n the number of replications
 * @param difference the mean of A - B
 * @param ciLow the lower end of the paired 95 % interval, not adjusted
 * @param ciHigh the upper end of that interval
 * @param p the two-sided p of the paired t test
 * @param pAdjusted p after Holm over all pairs and measures of the study
 */
public record PathPairRow(
        String scenario,
        String measure,
        String unit,
        String pathA,
        String pathB,
        int n,
        double difference,
        double ciLow,
        double ciHigh,
        double p,
        double pAdjusted) {
    /** Returns whether the data show a difference: the adjusted p is at most .05. */
    public boolean isShown() {
        return pAdjusted <= DifferenceRow.LEVEL;
    }

    /** Returns the same pair with an adjusted p. */
    public PathPairRow withAdjusted(double adjusted) {
        return new PathPairRow(scenario, measure, unit, pathA, pathB, n, difference, ciLow, ciHigh, p, adjusted);
    }

    /** Returns the same pair seen from the other side: B - A. */
    public PathPairRow turned() {
        return new PathPairRow(scenario, measure, unit, pathB, pathA, n, -difference, -ciHigh, -ciLow, p, pAdjusted);
    }
}
