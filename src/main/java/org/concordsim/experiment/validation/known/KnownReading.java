package org.concordsim.experiment.validation.known;

import java.util.Arrays;
import org.concordsim.experiment.validation.Verdict;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.Summary;

/**
 * One figure of a known answer: its value by replication and what theory says it is.
 *
 * @param label what is read
 * @param unit the unit
 * @param sample the figure by replication; NaN where a run has none; one value for a figure that no chance decides
 * @param low the least that theory allows; may be negative infinity
 * @param high the most; equal to the least where theory says a number
 * @param resolution the widest half of an interval that still counts as agreement with a number; in the unit
 */
public record KnownReading(String label, String unit, double[] sample, double low, double high, double resolution) {
    /** The confidence of intervals: a correct model misses a number once in a thousand readings. */
    public static final double CONFIDENCE = 0.999;

    private static final double ROUNDING = 1e-9;

    /** Returns a reading of which theory says a number, to be met within a share of it. */
    static KnownReading number(String label, String unit, double[] sample, double theory, double part) {
        return new KnownReading(label, unit, sample, theory, theory, part * Math.abs(theory));
    }

    /** Returns a reading of which theory says a number, to be met but for rounding; the mean counts. */
    static KnownReading identity(String label, String unit, double found, double theory) {
        return new KnownReading(label, unit, new double[] {found}, theory, theory, 0);
    }

    /** Returns a reading of which theory says that it lies above zero. */
    static KnownReading positive(String label, String unit, double[] sample) {
        return new KnownReading(label, unit, sample, 0, Double.POSITIVE_INFINITY, 0);
    }

    /** Returns the number of defined values. */
    public int n() {
        return defined().length;
    }

    /** Returns the mean of the defined values. */
    public double mean() {
        return Summary.of(defined()).mean();
    }

    /** Returns the 99.9 % interval of the mean; the figure itself where chance does not decide it. */
    public Interval interval() {
        return sample.length == 1
                ? new Interval(sample[0], sample[0])
                : Summary.of(defined(), CONFIDENCE).interval();
    }

    /** Returns the verdict: a number agrees if the interval holds it and is narrow enough, a range if it holds the interval. */
    public Verdict verdict() {
        Interval found = interval();
        if (low < high) {
            return Verdict.of(found, low, high);
        }
        double allowance = ROUNDING * Math.max(1, Math.abs(low));
        if (Verdict.of(found, low - allowance, high + allowance) == Verdict.DISAGREES) {
            return Verdict.DISAGREES;
        }
        return found.halfWidth() <= resolution + allowance ? Verdict.AGREES : Verdict.UNDECIDED;
    }

    private double[] defined() {
        return Arrays.stream(sample).filter(Double::isFinite).toArray();
    }
}
