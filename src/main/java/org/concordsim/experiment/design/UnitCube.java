package org.concordsim.experiment.design;

import org.concordsim.check.Require;

/** What a coordinate in [0, 1] means for a factor. */
public final class UnitCube {
    private UnitCube() {}

    /** Returns the position of the level of a coordinate: each level owns an equal part of [0, 1]. */
    public static int level(double coordinate, int levels) {
        Require.share(coordinate, "coordinate");
        return Math.min(levels - 1, (int) (coordinate * levels));
    }

    /** Returns the coordinate of a level on a grid from 0 to 1; {@link #level} maps it back. */
    public static double coordinate(int level, int levels) {
        return (double) level / (levels - 1);
    }

    /** Returns the value of a coordinate on a linear scale. */
    public static double linear(double coordinate, double low, double high) {
        return coordinate == 1 ? high : low + Require.share(coordinate, "coordinate") * (high - low);
    }

    /** Returns the value of a coordinate on a logarithmic scale; both ends must be above 0. */
    public static double logarithmic(double coordinate, double low, double high) {
        Require.positive(low, "low");
        Require.positive(high, "high");
        return coordinate == 0
                ? low
                : coordinate == 1
                        ? high
                        : low * StrictMath.exp(Require.share(coordinate, "coordinate") * StrictMath.log(high / low));
    }
}
