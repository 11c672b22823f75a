package org.concordsim.result.table.comparison;

/**
 * One week of a series from the start of the runs, averaged over replications.
 *
 * @param scenario the scenario's name
 * @param model the organizing model
 * @param measure the measure's name
 * @param unit the measure's unit
 * @param week the week, from 1
 * @param mean the mean of the week
 * @param smooth the moving average around the week; NaN at the end of the series
 * @param verdict adequate, tooShort or undetermined; of the whole series
 * @param configured the weeks of warm-up
 * @param truncation the weeks that MSER-5 leaves out
 * @param shift what the mean after the warm-up gains when those weeks are left out of it too, as a share of it
 */
public record WarmUpRow(
        String scenario,
        String model,
        String measure,
        String unit,
        int week,
        double mean,
        double smooth,
        String verdict,
        int configured,
        int truncation,
        double shift) {
    /** The verdict on a warm-up that covers what MSER-5 leaves out. */
    public static final String ADEQUATE = "adequate";

    /** The verdict on a warm-up that does not. */
    public static final String TOO_SHORT = "tooShort";

    /** The verdict where the series is too short, or never settles. */
    public static final String UNDETERMINED = "undetermined";
}
