package org.concordsim.experiment.design;

import org.concordsim.check.Require;
import org.concordsim.statistics.SplitMix;

/**
 * A fraction of the combinations of factors with any numbers of levels: each level occurs equally often (or as equally
 * as the number of points allows), and so does each pair of levels of two factors, as far as the search finds it.
 *
 * @param points the position of the level by point and factor
 * @param imbalance the largest difference, over all pairs of levels of two factors, between how often the pair occurs
 *     and how often it would if balanced; 0 for an orthogonal array, in which main effects are clear of each other
 */
public record NearOrthogonalArray(int[][] points, double imbalance) {
    private static final int LARGEST = 1000;

    /**
     * Returns the best array found by building it column by column and exchanging levels (Xu 2002), over several starts;
     * the effort has a bound.
     *
     * @param points the number of points, at most 1000; a multiple of the product of every two numbers of levels allows
     *     an orthogonal array
     * @param levels the number of levels by factor
     * @param seed the root of the search
     */
    public static NearOrthogonalArray of(int points, int[] levels, long seed) {
        Require.that(
                points >= 2 && points <= LARGEST,
                points,
                "points must lie in [2, " + LARGEST + "] but is " + points + ". Maybe a Latin hypercube serves?");
        for (int count : levels) {
            Require.that(
                    count >= 1 && count <= points,
                    count,
                    "levels must lie in [1, " + points + "] but is " + count + ". Maybe raise the points?");
        }
        SplitMix chance = new SplitMix(seed);
        ArraySearch search = new ArraySearch(points, levels, chance);
        NearOrthogonalArray best = null;
        for (int start = 0; start < search.starts() && (best == null || best.imbalance > 0); start++) {
            int[][] found = search.run();
            double imbalance = imbalance(found, levels);
            if (best == null || imbalance < best.imbalance) {
                best = new NearOrthogonalArray(found, imbalance);
            }
        }
        return best;
    }

    /** Returns whether main effects are clear of each other. */
    public boolean isOrthogonal() {
        return imbalance == 0;
    }

    private static double imbalance(int[][] points, int[] levels) {
        double largest = 0;
        for (int one = 0; one < levels.length; one++) {
            for (int other = 0; other < one; other++) {
                int[] counts = new int[levels[one] * levels[other]];
                for (int[] point : points) {
                    counts[point[one] * levels[other] + point[other]]++;
                }
                for (int count : counts) {
                    double off = Math.abs((double) count * counts.length - points.length) / counts.length;
                    largest = Math.max(largest, off);
                }
            }
        }
        return largest;
    }
}
