package org.concordsim.statistics.discovery;

import java.util.Arrays;
import java.util.List;
import org.concordsim.check.Require;

/**
 * The values of one factor over all cases.
 *
 * @param name the name of the factor, as it stands in words
 * @param levels the names of the levels of a categorical factor; empty for a numeric one
 * @param values the value by case; of a categorical factor the position of its level
 */
public record Column(String name, List<String> levels, double[] values) {
    /** The largest number of levels of a categorical factor: 12. */
    public static final int LEVELS = 12;

    /** Checks that all values are numbers or levels. */
    public Column {
        levels = List.copyOf(levels);
        Require.that(
                levels.size() <= LEVELS,
                levels,
                "Factor " + name + " must have at most " + LEVELS + " levels but has " + levels.size()
                        + ". Maybe it is numeric?");
        int bound = levels.size();
        for (double value : values) {
            boolean fits = bound == 0 ? Double.isFinite(value) : value >= 0 && value < bound && value == (int) value;
            Require.that(
                    fits,
                    value,
                    "Factor " + name + " must hold "
                            + (bound == 0 ? "finite numbers" : "positions in [0, " + bound + ")") + " but holds "
                            + value + ". Maybe a run failed?");
        }
    }

    /** Returns a numeric factor. */
    public static Column numeric(String name, double... values) {
        return new Column(name, List.of(), values);
    }

    /** Returns a categorical factor from the positions of its levels. */
    public static Column categorical(String name, List<String> levels, int... positions) {
        return new Column(
                name, levels, Arrays.stream(positions).asDoubleStream().toArray());
    }

    /** Returns whether the factor has named levels. */
    public boolean isCategorical() {
        return !levels.isEmpty();
    }
}
