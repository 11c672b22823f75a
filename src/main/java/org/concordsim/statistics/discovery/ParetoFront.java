package org.concordsim.statistics.discovery;

import java.util.Arrays;
import org.concordsim.check.Require;

/** The alternatives that no other dominates: none is at least as good in every objective and better in one. */
public final class ParetoFront {
    private ParetoFront() {}

    /**
     * Returns for each alternative whether it is on the front.
     *
     * @param values value by alternative and objective
     * @param higherIsBetter by objective
     */
    public static boolean[] of(double[][] values, boolean... higherIsBetter) {
        boolean[] front = new boolean[values.length];
        Arrays.fill(front, true);
        for (int i = 0; i < values.length; i++) {
            Require.that(
                    values[i].length == higherIsBetter.length,
                    values,
                    "Alternative " + i + " must have " + higherIsBetter.length + " objectives but has "
                            + values[i].length + ". Maybe a measure is missing?");
            for (int rival = 0; rival < values.length && front[i]; rival++) {
                front[i] = !dominates(values[rival], values[i], higherIsBetter);
            }
        }
        return front;
    }

    private static boolean dominates(double[] rival, double[] own, boolean[] higherIsBetter) {
        boolean better = false;
        for (int k = 0; k < own.length; k++) {
            double lead = higherIsBetter[k] ? rival[k] - own[k] : own[k] - rival[k];
            if (!(lead >= 0)) {
                return false;
            }
            better |= lead > 0;
        }
        return better;
    }
}
