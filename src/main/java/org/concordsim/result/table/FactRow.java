package org.concordsim.result.table;

/**
 * One reading of a published fact in the simulated firm.
 *
 * @param fact the number of the fact
 * @param name the fact in a few words
 * @param statement what has been observed
 * @param source where it was published
 * @param grade A peer-reviewed, B survey or trade data, C anecdote or case
 * @param use calibration, validation, bound, cross firm or known answer
 * @param experiment the runs that measure it
 * @param reading what is read
 * @param unit the unit of the figures
 * @param n the number of replications
 * @param mean the mean
 * @param ciLow the lower end of its 95 % interval
 * @param ciHigh the upper end
 * @param rangeLow the low end of the published range; empty if there is none
 * @param rangeHigh the high end; empty if there is none
 * @param verdict agrees, disagrees or undecided
 */
public record FactRow(
        String fact,
        String name,
        String statement,
        String source,
        String grade,
        String use,
        String experiment,
        String reading,
        String unit,
        int n,
        double mean,
        double ciLow,
        double ciHigh,
        double rangeLow,
        double rangeHigh,
        String verdict) {
    /** Turns ends at infinity into ends that are not there. */
    public FactRow {
        rangeLow = Double.isInfinite(rangeLow) ? Double.NaN : rangeLow;
        rangeHigh = Double.isInfinite(rangeHigh) ? Double.NaN : rangeHigh;
    }
}
