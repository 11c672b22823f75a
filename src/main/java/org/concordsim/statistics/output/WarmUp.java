package org.concordsim.statistics.output;

import java.util.Arrays;
import org.concordsim.check.Require;

/**
 * Whether a configured warm-up is long enough for a measure.
 *
 * @param verdict the verdict
 * @param configured the periods left out so far
 * @param truncation the periods that MSER-5 leaves out of the series averaged over replications
 * @param shift what the mean after the warm-up gains when these periods are left out of it too, as a share of it; 0 if they
 *     all lie in the warm-up
 */
public record WarmUp(Verdict verdict, int configured, Truncation truncation, double shift) {
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
        return ofMean(Welch.average(series), configured);
    }

    /**
     * Returns the verdict on a warm-up by a series that was averaged over replications.
     *
     * @param mean mean by period, from time 0 and with the warm-up
     * @param configured the periods left out so far
     */
    public static WarmUp ofMean(double[] mean, int configured) {
        Require.within(configured, 0, Integer.MAX_VALUE, "configured");
        Truncation truncation = Truncation.mser5(mean);
        double before = mean(mean, configured);
        double shift = truncation.observations() > configured ? mean(mean, truncation.observations()) / before - 1 : 0;
        return new WarmUp(verdict(truncation, configured), configured, truncation, shift);
    }

    private static Verdict verdict(Truncation truncation, int configured) {
        if (!truncation.determined()) {
            return Verdict.UNDETERMINED;
        }
        return configured >= truncation.observations() ? Verdict.ADEQUATE : Verdict.TOO_SHORT;
    }

    private static double mean(double[] values, int from) {
        return Arrays.stream(values).skip(from).average().orElse(Double.NaN);
    }
}
