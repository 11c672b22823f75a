package org.concordsim.statistics.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.check.Require;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.SplitMix;

/**
 * Variance-based sensitivity after Sobol' (1993) from a Saltelli sample, by Jansen's estimators (1999; Saltelli et al.
 * 2010), with percentile intervals of a bootstrap over rows.
 *
 * <p>Chance that is independent between runs, of variance s2 per output against a variance V that the factors make,
 * shrinks a first-order index S to S V / (V + s2) and draws a total index T to (T V + s2) / (V + s2), so that a factor
 * without effect seems to have one. Given s2, both are corrected; an interval then does not hold the uncertainty of s2
 * itself. Percentile intervals of 95 % covered in 92 to 95 of 100 samples of independent rows (g-function of three
 * factors, 64 to 512 rows); rows from a Sobol' sequence scatter less, so there they are wide. An index may fall below 0 or above 1 by sampling error: it is not cut, because cutting biases.
 *
 * @param rows the number of rows of the sample
 * @param mean the mean of the measure over A and B, in its unit
 * @param variance the variance that the factors make, in its unit squared; not positive where nothing varies
 * @param factors the indices by factor; NaN where the variance is not positive
 * @param pairs the second-order indices; empty where the sample has no block for them
 */
public record SobolIndices(int rows, double mean, double variance, List<SobolIndex> factors, List<SobolPair> pairs) {

    /** Returns the indices of outputs without independent chance: deterministic, or under common random numbers. */
    public static SobolIndices of(SaltelliOutputs outputs, Resampling resampling) {
        return of(outputs, 0, resampling);
    }

    /**
     * Returns the indices of outputs with independent chance.
     *
     * @param outputs the outputs of a Saltelli sample
     * @param noiseVariance variance of an output between independent repetitions at one point; of the mean of r
     *     replications it is the variance of one over r
     * @param resampling how intervals are found
     */
    public static SobolIndices of(SaltelliOutputs outputs, double noiseVariance, Resampling resampling) {
        Require.notNegative(noiseVariance, "noiseVariance");
        SobolEstimator estimator = new SobolEstimator(outputs, noiseVariance);
        int[] all = IntStream.range(0, outputs.size()).toArray();
        double[] estimates = estimator.estimates(all);
        Interval[] intervals = intervals(estimator, estimates.length, resampling);
        int n = outputs.factors();
        List<SobolIndex> factors = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            factors.add(new SobolIndex(estimates[i], intervals[i], estimates[n + i], intervals[n + i]));
        }
        return new SobolIndices(
                all.length, estimator.mean(all), estimator.variance(all), factors, pairs(estimates, intervals, n));
    }

    private static Interval[] intervals(SobolEstimator estimator, int count, Resampling resampling) {
        SplitMix chance = new SplitMix(resampling.seed());
        double[][] draws = new double[count][resampling.draws()];
        int size = estimator.outputs().size();
        for (int draw = 0; draw < resampling.draws(); draw++) {
            double[] estimates = estimator.estimates(resampling.rows(chance, size));
            for (int i = 0; i < count; i++) {
                draws[i][draw] = estimates[i];
            }
        }
        return Arrays.stream(draws).map(resampling::interval).toArray(Interval[]::new);
    }

    private static List<SobolPair> pairs(double[] estimates, Interval[] intervals, int factors) {
        List<SobolPair> pairs = new ArrayList<>();
        int place = 2 * factors;
        for (int i = 0; i < factors && place < estimates.length; i++) {
            for (int j = i + 1; j < factors; j++, place++) {
                pairs.add(new SobolPair(i, j, estimates[place], intervals[place]));
            }
        }
        return pairs;
    }
}
