package org.concordsim.statistics.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concordsim.check.Require;
import org.concordsim.statistics.Summary;

/**
 * Elementary effects after Morris (1991): along a trajectory one factor moves per step, and the change of the output
 * over the move of the factor is its effect there.
 *
 * <p>Chance that is independent between runs, of variance s2 at each point, leaves mu unbiased, adds 2 s2 / step^2 to
 * sigma^2 and lifts muStar, for a factor without any effect to 2 s / (step sqrt(pi)): the {@link #noiseFloor}. A factor
 * whose muStar is not above that floor has shown nothing.
 */
public final class ElementaryEffects {
    private ElementaryEffects() {}

    /** Returns the effect of each factor with 95 % intervals. */
    public static List<ElementaryEffect> of(double[][][] trajectories, double[][] outputs) {
        return of(trajectories, outputs, Summary.CONFIDENCE);
    }

    /**
     * Returns the effect of each factor, in the order of the coordinates.
     *
     * @param trajectories coordinate in [0, 1] by trajectory, point and factor; neighbours differ in one factor
     * @param outputs output by trajectory and point
     * @param confidence the confidence of the intervals, a share
     */
    public static List<ElementaryEffect> of(double[][][] trajectories, double[][] outputs, double confidence) {
        Require.that(
                trajectories.length == outputs.length && trajectories.length > 0,
                outputs,
                "Effects need one row of outputs per trajectory but there are " + trajectories.length
                        + " trajectories and " + outputs.length + " rows. Maybe a run is missing?");
        int factors = trajectories[0][0].length;
        double[][] effects = new double[factors][trajectories.length];
        for (int t = 0; t < trajectories.length; t++) {
            walk(trajectories[t], outputs[t], t, effects);
        }
        List<ElementaryEffect> result = new ArrayList<>();
        for (double[] own : effects) {
            result.add(summary(own, confidence));
        }
        return result;
    }

    /**
     * Returns the muStar that a factor without effect would show because of chance alone, in the unit of the measure.
     *
     * @param noiseVariance the variance of an output between independent repetitions at one point
     * @param step the move of the factor, a share of its range
     */
    public static double noiseFloor(double noiseVariance, double step) {
        return 2
                * Math.sqrt(Require.notNegative(noiseVariance, "noiseVariance") / StrictMath.PI)
                / Require.positive(step, "step");
    }

    private static void walk(double[][] points, double[] outputs, int trajectory, double[][] effects) {
        int factors = effects.length;
        Require.that(
                points.length == factors + 1 && outputs.length == factors + 1,
                points,
                "Trajectory " + trajectory + " must have " + (factors + 1) + " points and outputs but has "
                        + points.length + " and " + outputs.length + ". Maybe a run is missing?");
        boolean[] moved = new boolean[factors];
        for (int step = 1; step < points.length; step++) {
            int factor = moved(points[step - 1], points[step]);
            Require.that(
                    factor >= 0 && !moved[factor],
                    points,
                    "Each step of trajectory " + trajectory + " must move one factor, each factor once, but step "
                            + step + " does not. Maybe points were reordered?");
            moved[factor] = true;
            effects[factor][trajectory] =
                    (outputs[step] - outputs[step - 1]) / (points[step][factor] - points[step - 1][factor]);
        }
    }

    private static int moved(double[] from, double[] to) {
        int moved = -1;
        for (int factor = 0; factor < from.length; factor++) {
            if (from[factor] != to[factor]) {
                if (moved >= 0) {
                    return -1;
                }
                moved = factor;
            }
        }
        return moved;
    }

    private static ElementaryEffect summary(double[] effects, double confidence) {
        Summary signed = Summary.of(effects, confidence);
        Summary absolute = Summary.of(Arrays.stream(effects).map(Math::abs).toArray(), confidence);
        return new ElementaryEffect(
                signed.mean(), signed.interval(), absolute.mean(), absolute.interval(), signed.deviation());
    }
}
