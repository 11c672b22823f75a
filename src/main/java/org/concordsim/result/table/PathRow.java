package org.concordsim.result.table;

/**
 * A path of organizing models held against staying, over the whole observed time. Quarters count from the end of
 * warm-up; infinite ones lie beyond the observed time.
 *
 * @param scenario the scenario's name
 * @param path the path's name
 * @param stages the first model, then each change as model:month after the end of warm-up
 * @param against the name of the path that stays in the first model
 * @param measure the measure's name
 * @param unit the unit of amounts: the measure's without the year
 * @param n the number of replications
 * @param dip the lowest mean cumulative difference, 0 if none is below 0
 * @param dipLow the lower end of its 95 % interval, from the simultaneous band
 * @param dipHigh the upper end of that interval
 * @param dipQuarter the quarter at whose end the dip is deepest; NaN without a dip
 * @param breakEven the first quarter from which on the mean difference of each quarter is above 0
 * @param breakEvenLow the lower end of its 95 % bootstrap interval
 * @param breakEvenHigh the upper end of that interval
 * @param payback the first quarter from which on the mean cumulative difference is not below 0; 0 if it never is
 * @param paybackLow the lower end of its 95 % bootstrap interval
 * @param paybackHigh the upper end of that interval
 * @param paidBack the share of replications whose own cumulative difference is not below 0 at the end
 * @param paybackMedian the median of the replications' own paybacks
 * @param paybackMedianLow the lower end of its interval of confidence .95 or more
 * @param paybackMedianHigh the upper end of that interval
 * @param total the mean cumulative difference at the end of the observed time
 * @param totalLow the lower end of the paired 95 % interval for it
 * @param totalHigh the upper end of that interval
 * @param equity the mean difference in customer equity at the end, which sums to that time leave out; NaN if not measured
 * @param equityLow the lower end of the paired 95 % interval for it
 * @param equityHigh the upper end of that interval
 * @param confidenceBest the share of bootstrap resamples in which the path is best of those that begin alike
 * @param inBestSubset whether no path that begins alike beats it; true of a single replication
 */
public record PathRow(
        String scenario,
        String path,
        String stages,
        String against,
        String measure,
        String unit,
        int n,
        double dip,
        double dipLow,
        double dipHigh,
        double dipQuarter,
        double breakEven,
        double breakEvenLow,
        double breakEvenHigh,
        double payback,
        double paybackLow,
        double paybackHigh,
        double paidBack,
        double paybackMedian,
        double paybackMedianLow,
        double paybackMedianHigh,
        double total,
        double totalLow,
        double totalHigh,
        double equity,
        double equityLow,
        double equityHigh,
        double confidenceBest,
        boolean inBestSubset) {
    /** Returns whether the path stays in its first model. */
    public boolean isStaying() {
        return path.equals(against);
    }

    /** Returns whether the data show that the path costs more than staying for a while: the interval is below 0. */
    public boolean isDipShown() {
        return dipHigh < 0;
    }
}
