package org.concordsim.experiment.design;

import java.util.Arrays;
import org.concordsim.check.Require;
import org.concordsim.statistics.SplitMix;

/**
 * Trajectories for elementary effects (Morris 1991), spread over the space as Campolongo, Cariboni and Saltelli (2007)
 * ask: levels of the starts are exchanged between trajectories until those lie far apart. Unlike the choice of the
 * farthest of many random trajectories, which prefers corners and so biases the effects (Khare et al. 2015), this keeps
 * every factor at each of its levels equally often.
 *
 * <p>Each factor moves on its own grid of L levels from 0 to 1, by floor(L / 2) levels at once, so every level is met.
 * Give a categorical factor its number of levels; with more than three, effects between neighbours are not seen.
 *
 * @param trajectories coordinate by trajectory, point and factor; each has one point more than there are factors
 */
public record MorrisDesign(double[][][] trajectories) {
    /** The number of levels of a numeric factor unless another is asked for: 4, so a step of 2/3. */
    public static final int LEVELS = 4;

    /** Returns the design for numeric factors of 4 levels. */
    public static MorrisDesign of(int trajectories, int factors, long seed) {
        int[] levels = new int[factors];
        Arrays.fill(levels, LEVELS);
        return of(trajectories, levels, seed);
    }

    /**
     * Returns the design for factors of given numbers of levels.
     *
     * @param trajectories the number of trajectories, 2 or more
     * @param levels the number of levels by factor, 2 or more
     * @param seed the root of the choice
     */
    public static MorrisDesign of(int trajectories, int[] levels, long seed) {
        Require.that(
                trajectories >= 2,
                trajectories,
                "trajectories must be 2 or more but is " + trajectories + ". Maybe raise the budget?");
        for (int count : levels) {
            Require.that(count >= 2, count, "levels must be 2 or more but is " + count + ". Maybe fix that factor?");
        }
        SplitMix chance = new SplitMix(seed);
        Trajectories random = new Trajectories(trajectories, levels, chance);
        return new MorrisDesign(new SpreadSearch(random).run(chance));
    }

    /** Returns the points of all trajectories, one after another. */
    public double[][] points() {
        return Arrays.stream(trajectories).flatMap(Arrays::stream).toArray(double[][]::new);
    }

    /** Returns outputs, in the order of the points, by trajectory and point. */
    public double[][] outputs(double[] byPoint) {
        int length = trajectories[0].length;
        Require.that(
                byPoint.length == length * trajectories.length,
                byPoint,
                "The design has " + length * trajectories.length + " points but there are " + byPoint.length
                        + " outputs. Maybe a run is missing?");
        double[][] outputs = new double[trajectories.length][];
        Arrays.setAll(outputs, t -> Arrays.copyOfRange(byPoint, t * length, (t + 1) * length));
        return outputs;
    }
}
