package org.concordsim.statistics;

import org.concordsim.check.Require;

/**
 * Two samples compared pair by pair: value i of both comes from the same replication, so from the same exogenous
 * chance.
 *
 * @param n the number of pairs
 * @param difference the mean of first - second, in the unit of the values
 * @param deviation the standard deviation of the differences; NaN below two pairs
 * @param interval the paired Student's t interval for the difference
 * @param p the two-sided p of the paired t test; 1 if all differences are 0, 0 if all are equal but not 0
 * @param effectSize Cohen's d with the average variance: difference / sqrt((varA + varB) / 2); it does not grow with
 *     the variance that pairing removes, so it can be held against unpaired studies; NaN where both variances are 0; {@link EffectSize} has its interval
 * @param pairedEffectSize Cohen's dz: difference / deviation; NaN where all differences are equal
 * @param varianceReduction 1 - var(first - second) / (varA + varB): the share of the difference's variance that
 *     pairing removes; below 0 if pairing harms; NaN where both variances are 0
 */
public record PairedComparison(
        int n,
        double difference,
        double deviation,
        Interval interval,
        double p,
        double effectSize,
        double pairedEffectSize,
        double varianceReduction) {

    /** Returns the comparison with a 95 % interval. */
    public static PairedComparison of(double[] first, double[] second) {
        return of(first, second, Summary.CONFIDENCE);
    }

    /** Returns the comparison with an interval of a given confidence. */
    public static PairedComparison of(double[] first, double[] second, double confidence) {
        double[] differences = differences(first, second);
        int n = differences.length;
        double mean = Moments.mean(differences);
        double deviation = Moments.deviation(differences);
        double variances = Moments.variance(first) + Moments.variance(second);
        return new PairedComparison(
                n,
                mean,
                deviation,
                Interval.around(mean, StudentT.halfWidth(deviation, n, confidence)),
                StudentT.twoSided(mean, deviation, n),
                ratio(mean, Math.sqrt(variances / 2)),
                ratio(mean, deviation),
                1 - ratio(deviation * deviation, variances));
    }

    /** Returns first - second by replication. */
    public static double[] differences(double[] first, double[] second) {
        Require.that(
                first.length == second.length,
                first,
                "Pairs need samples of equal length but they have " + first.length + " and " + second.length
                        + " values. Maybe a replication is missing?");
        double[] differences = new double[first.length];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = first[i] - second[i];
        }
        return differences;
    }

    private static double ratio(double numerator, double denominator) {
        return denominator > 0 ? numerator / denominator : Double.NaN;
    }
}
