package org.concordsim.statistics.output;

import org.concordsim.check.Require;

/**
 * Whether a configured warm-up is long enough for a measure.
 *
 * @param verdict the verdict
 * @param configured the periods left out so far
 * @param truncation the periods that MSER-5 leaves out of the series averaged over replications
 */
public record WarmUp(Verdict verdict, int configured, Truncation truncation) {
    /** Whether a warm-up is long enough. */
    public enum Verdict {
        /** The warm-up covers the truncation. */
        ADEQUATE,
        /** The truncation goes beyond the warm-up. */
        TOO_SHORT,
        /** The series is too short, or never settles, so that nothing can be said. */
        UNDETERMINED
    }

    /**
     * Returns the verdict on a warm-up. Averaging over replications first makes the start's bias stand out of chance, as
     * in Hoad, Robinson and Davies (2010).
     *
     * @param series value by replication and period, from time 0 and with the warm-up
     * @param configured the periods left out so far
     */
    public static WarmUp of(double[][] series, int configured) {
        Require.within(configured, 0, Integer.MAX_VALUE, "configured");
        Truncation truncation = Truncation.mser5(Welch.average(series));
        if (!truncation.determined()) {
            return new WarmUp(Verdict.UNDETERMINED, configured, truncation);
        }
        boolean covered = configured >= truncation.observations();
        return new WarmUp(covered ? Verdict.ADEQUATE : Verdict.TOO_SHORT, configured, truncation);
    }
}
