package org.concordsim.statistics.discovery;

import java.util.Arrays;
import org.concordsim.check.Require;
import org.concordsim.statistics.PairedComparison;
import org.concordsim.statistics.SplitMix;
import org.concordsim.statistics.Summary;

/**
 * The front of alternatives whose objectives are means over replications.
 *
 * @param mayBelong whether no rival surely dominates an alternative. A rival does if one-sided paired t tests find it
 *     better in every objective, each at level .05 divided by the number of rivals; an alternative that truly is on the
 *     front is excluded with a chance of at most .05
 * @param confidence the share of bootstrap resamples of whole replications in which an alternative is on the front of
 *     the means; NaN below two replications
 */
public record NoisyParetoFront(boolean[] mayBelong, double[] confidence) {
    private static final int RESAMPLES = 1000;
    private static final double LEVEL = 1 - Summary.CONFIDENCE;

    /**
     * Returns the front.
     *
     * @param values value by alternative, objective and replication; replication r of all meets the same chance
     * @param higherIsBetter by objective
     * @param seed the root of the resampling
     */
    public static NoisyParetoFront of(double[][][] values, boolean[] higherIsBetter, long seed) {
        int n = values[0][0].length;
        for (double[][] alternative : values) {
            boolean equal = alternative.length == higherIsBetter.length
                    && Arrays.stream(alternative).allMatch(row -> row.length == n);
            Require.that(equal, values, "Alternatives need equal objectives and replications. Maybe a run is missing?");
        }
        boolean[] mayBelong = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            mayBelong[i] = true;
            for (int rival = 0; rival < values.length; rival++) {
                mayBelong[i] &=
                        rival == i || !dominates(values[rival], values[i], higherIsBetter, LEVEL / (values.length - 1));
            }
        }
        return new NoisyParetoFront(mayBelong, confidence(values, higherIsBetter, seed));
    }

    private static boolean dominates(double[][] rival, double[][] own, boolean[] higherIsBetter, double level) {
        for (int k = 0; k < own.length; k++) {
            PairedComparison lead = PairedComparison.of(rival[k], own[k]);
            boolean ahead = higherIsBetter[k] ? lead.difference() > 0 : lead.difference() < 0;
            if (!(ahead && lead.p() / 2 <= level)) {
                return false;
            }
        }
        return true;
    }

    private static double[] confidence(double[][][] values, boolean[] higherIsBetter, long seed) {
        double[] confidence = new double[values.length];
        int n = values[0][0].length;
        if (n < 2) {
            Arrays.fill(confidence, Double.NaN);
            return confidence;
        }
        SplitMix chance = new SplitMix(seed);
        int[] sample = new int[n];
        for (int round = 0; round < RESAMPLES; round++) {
            Arrays.setAll(sample, i -> chance.next(n));
            boolean[] front = ParetoFront.of(sums(values, sample), higherIsBetter);
            for (int i = 0; i < front.length; i++) {
                confidence[i] += front[i] ? 1 : 0;
            }
        }
        Arrays.setAll(confidence, i -> confidence[i] / RESAMPLES);
        return confidence;
    }

    private static double[][] sums(double[][][] values, int[] sample) {
        double[][] sums = new double[values.length][values[0].length];
        for (int i = 0; i < values.length; i++) {
            for (int k = 0; k < values[i].length; k++) {
                for (int r : sample) {
                    sums[i][k] += values[i][k][r];
                }
            }
        }
        return sums;
    }
}
