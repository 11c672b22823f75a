package org.concordsim.statistics;

import java.util.Arrays;
import org.concordsim.check.Require;

/**
 * The confidence that each of several alternatives has the best mean: the share of bootstrap resamples of whole
 * replications in which it does. All alternatives are resampled together, so what pairing ties together stays
 * together. Alternatives that tie in a resample share it equally.
 *
 * <p>It is how sure the data are about means over chance, not a share of firms: with many replications it goes to 1 for
 * the best alternative however small its lead, and however many single firms would do better with another. With few
 * replications it is somewhat too sure: one of two equal alternatives gets .95 or more with probability .08 after 10
 * replications and .06 after 30; {@link org.concordsim.statistics.selection.ComparisonWithBest} holds at any number.
 */
public final class BestConfidence {
    private static final int RESAMPLES = 2000;

    private BestConfidence() {}

    /**
     * Returns the confidence of each alternative; the shares sum to 1, or are NaN below two replications.
     *
     * @param values value by alternative and replication
     * @param higherIsBetter whether a higher mean is the better one
     * @param seed the root of the resampling
     */
    public static double[] of(double[][] values, boolean higherIsBetter, long seed) {
        int n = replications(values);
        double[] wins = new double[values.length];
        if (n < 2) {
            Arrays.fill(wins, Double.NaN);
            return wins;
        }
        SplitMix chance = new SplitMix(seed);
        int[] sample = new int[n];
        double[] sums = new double[values.length];
        for (int round = 0; round < RESAMPLES; round++) {
            Arrays.setAll(sample, i -> chance.next(n));
            Arrays.setAll(sums, i -> sum(values[i], sample, higherIsBetter));
            share(sums, wins);
        }
        Arrays.setAll(wins, i -> wins[i] / RESAMPLES);
        return wins;
    }

    /** Returns the replications that all alternatives have; refuses values of which some are missing. */
    public static int replications(double[][] values) {
        int n = values.length == 0 ? 0 : values[0].length;
        for (double[] row : values) {
            Require.that(row.length == n, row, "Alternatives need equal replications. Maybe a run is missing?");
        }
        return n;
    }

    private static double sum(double[] values, int[] sample, boolean higherIsBetter) {
        double sum = 0;
        for (int i : sample) {
            sum += values[i];
        }
        return higherIsBetter ? sum : -sum;
    }

    private static void share(double[] sums, double[] wins) {
        double best = Arrays.stream(sums).max().orElseThrow();
        long ties = Arrays.stream(sums).filter(sum -> sum == best).count();
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] == best) {
                wins[i] += 1.0 / ties;
            }
        }
    }
}
