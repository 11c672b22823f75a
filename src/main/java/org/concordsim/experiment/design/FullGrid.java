package org.concordsim.experiment.design;

import org.concordsim.check.Require;

/** Every combination of levels; the last factor changes fastest. */
public final class FullGrid {
    /** The largest number of points: a million. */
    public static final int LARGEST = 1_000_000;

    private FullGrid() {}

    /** Returns the number of combinations of factors with the given numbers of levels. */
    public static long size(int... levels) {
        long size = 1;
        for (int count : levels) {
            Require.that(
                    count >= 1,
                    count,
                    "A factor must have 1 level or more but has " + count + ". Maybe its list is empty?");
            size = Math.min(Long.MAX_VALUE / count, size) * count;
        }
        return size;
    }

    /** Returns the position of the level by point and factor. */
    public static int[][] of(int... levels) {
        long size = size(levels);
        Require.that(
                size <= LARGEST,
                size,
                "A full grid must have at most " + LARGEST + " points but has " + size
                        + ". Maybe a fraction or a Latin hypercube serves?");
        int[][] points = new int[(int) size][levels.length];
        for (int point = 0; point < points.length; point++) {
            int rest = point;
            for (int factor = levels.length - 1; factor >= 0; factor--) {
                points[point][factor] = rest % levels[factor];
                rest /= levels[factor];
            }
        }
        return points;
    }
}
