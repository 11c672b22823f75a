package org.concordsim.experiment.design;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.concordsim.check.Require;
import org.concordsim.statistics.SplitMix;

/**
 * The Sobol' sequence with the direction numbers of Joe and Kuo (2008), scrambled as Owen (1995) does: each binary digit
 * of a coordinate is flipped or not, depending on the digits before it. Each point is then uniform on the open unit
 * cube, and the first 2^m points are stratified as those of the plain sequence are. Points do not depend on how many
 * are taken; take a power of two.
 */
public final class ScrambledSobol {
    /** The largest number of factors: 1000. */
    public static final int FACTORS = 1000;

    private static final int DIGITS = 32;
    private static final double UNIT = 0x1.0p-32;

    private final long[][] directions;
    private final long[] roots;

    /** Creates the sequence of a seed. */
    public ScrambledSobol(int factors, long seed) {
        Require.that(
                factors >= 1 && factors <= FACTORS,
                factors,
                "factors must lie in [1, " + FACTORS + "] but is " + factors + ". Maybe group some?");
        this.directions = directions(factors);
        this.roots = new long[factors];
        SplitMix chance = new SplitMix(seed);
        for (int factor = 0; factor < factors; factor++) {
            roots[factor] = chance.next();
        }
    }

    /** Returns the first points of the sequence of a seed, by point and factor. */
    public static double[][] of(int points, int factors, long seed) {
        ScrambledSobol sequence = new ScrambledSobol(factors, seed);
        double[][] result = new double[points][];
        for (int i = 0; i < points; i++) {
            result[i] = sequence.point(i);
        }
        return result;
    }

    /** Returns one point of the sequence, counted from 0. */
    public double[] point(int index) {
        Require.that(index >= 0, index, "index must be 0 or more but is " + index + ". Maybe it overflowed?");
        double[] point = new double[roots.length];
        for (int factor = 0; factor < point.length; factor++) {
            long digits = 0;
            for (int rest = index, bit = 0; rest != 0; rest >>>= 1, bit++) {
                digits ^= (rest & 1) == 0 ? 0 : directions[factor][bit];
            }
            point[factor] = scrambled(digits, roots[factor]);
        }
        return point;
    }

    /** Returns the coordinate of 32 digits; what lies below them is uniform and depends on all of them. */
    private static double scrambled(long digits, long root) {
        long result = digits;
        for (int place = DIGITS - 1; place >= 0; place--) {
            long before = digits >>> place + 1;
            result ^= (hash(root, before, place) & 1) << place;
        }
        return (result + new SplitMix(hash(root, digits, DIGITS)).uniform()) * UNIT;
    }

    private static long hash(long root, long before, int place) {
        return new SplitMix(root ^ new SplitMix(before * 64 + place).next()).next();
    }

    /** Reads direction numbers off plain points: points 2^j and 2^j - 1 differ by direction number j alone. */
    private static long[][] directions(int factors) {
        long[][] directions = new long[factors][DIGITS - 1];
        SobolSequenceGenerator plain = new SobolSequenceGenerator(factors);
        for (int bit = 0; bit < DIGITS - 1; bit++) {
            double[] before = plain.skipTo((1 << bit) - 1);
            double[] after = plain.skipTo(1 << bit);
            for (int factor = 0; factor < factors; factor++) {
                directions[factor][bit] = (long) (before[factor] / UNIT) ^ (long) (after[factor] / UNIT);
            }
        }
        return directions;
    }
}
