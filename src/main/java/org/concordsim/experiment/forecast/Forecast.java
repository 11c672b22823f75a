package org.concordsim.experiment.forecast;

import java.util.List;
import org.concordsim.result.Measure;

/**
 * What a study would take.
 *
 * @param runs the number of runs, at most
 * @param isExact whether the number is exact; false where the study chooses its runs on the way
 * @param pilotRuns the number of runs from which this is told
 * @param seconds the time on the threads of the pilot; s
 * @param heapBytes the memory in use after the pilot; it does not grow with the number of runs
 * @param diskBytes the size of the table of measures; about as much again is needed while it runs
 * @param ofMeans whether the widths are those of means, as of a study of a single treatment
 * @param widths the expected width of the intervals
 */
public record Forecast(
        long runs,
        boolean isExact,
        int pilotRuns,
        double seconds,
        long heapBytes,
        double diskBytes,
        boolean ofMeans,
        List<Width> widths) {
    /** Copies the widths. */
    public Forecast {
        widths = List.copyOf(widths);
    }

    /**
     * How sure a difference, or a mean, will be.
     *
     * @param measure the measure
     * @param halfWidth the expected half width of the 95 % interval of the difference between the last and the first
     *     treatment, or of the only treatment's mean, in the measure's unit
     * @param likely the half width that is exceeded in 1 of 10 cases, as a pilot of few runs knows little; same unit
     * @param reference the mean under the first treatment, in the same unit
     */
    public record Width(Measure measure, double halfWidth, double likely, double reference) {
        /** Returns the half width as a share of the reference. */
        public double share() {
            return halfWidth / Math.abs(reference);
        }
    }
}
