package org.concordsim.experiment.design;

import java.util.Arrays;
import java.util.List;
import org.concordsim.check.Require;

/** The first levels of all factors together, then each other level of each factor alone beside them. */
public final class OneAtATime {
    private OneAtATime() {}

    /** Returns the position of the level by point and factor; the point of first levels comes first. */
    public static int[][] of(int... levels) {
        Require.that(
                Arrays.stream(levels).allMatch(count -> count >= 2),
                levels,
                "A factor must have 2 levels or more. Maybe its list is too short?");
        int[][] points = new int[1 + Arrays.stream(levels).sum() - levels.length][levels.length];
        int point = 1;
        for (int factor = 0; factor < levels.length; factor++) {
            for (int level = 1; level < levels[factor]; level++) {
                points[point++][factor] = level;
            }
        }
        return points;
    }

    /** Returns the only place in which a point differs from another; -1 if there is none or more than one. */
    public static <T> int place(List<T> point, List<T> base) {
        int found = -1;
        for (int i = 0; i < base.size(); i++) {
            if (!point.get(i).equals(base.get(i))) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }
}
