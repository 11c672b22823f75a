package org.concordsim.result.table;

/**
 * One reading of a known answer.
 *
 * @param answer the number of the known answer
 * @param name the answer in a few words
 * @param statement what theory says
 * @param formula the formula or the sign
 * @param source where it was published or derived
 * @param experiment the runs or the classes that are asked
 * @param reading what is read
 * @param unit the unit of the figures
 * @param n the number of replications; 1 where no chance decides
 * @param mean the mean
 * @param ciLow the lower end of its 99.9 % interval
 * @param ciHigh the upper end
 * @param theoryLow the least that theory allows; empty if there is none
 * @param theoryHigh the most, equal to the least where theory says a number; empty if there is none
 * @param resolution the widest half of an interval that counts as agreement with a number
 * @param verdict agrees, disagrees or undecided
 */
public record KnownRow(
        String answer,
        String name,
        String statement,
        String formula,
        String source,
        String experiment,
        String reading,
        String unit,
        int n,
        double mean,
        double ciLow,
        double ciHigh,
        double theoryLow,
        double theoryHigh,
        double resolution,
        String verdict) {
    /** Turns ends at infinity into ends that are not there. */
    public KnownRow {
        theoryLow = Double.isInfinite(theoryLow) ? Double.NaN : theoryLow;
        theoryHigh = Double.isInfinite(theoryHigh) ? Double.NaN : theoryHigh;
    }
}
