package org.concordsim.scenario.design;

import java.util.List;

/**
 * A factor as an experiment file states it: named levels, or a range.
 *
 * @param path the scenario key, {@code levers.*.NAME} for a lever of every model, or {@code model}
 * @param levels the levels as text; empty for a range
 * @param low the low end of a range
 * @param high the high end of a range
 * @param logarithmic whether a range is even in the logarithm
 * @param whole whether only whole numbers are levels
 */
public record FactorDraft(
        String path, List<String> levels, double low, double high, boolean logarithmic, boolean whole) {
    /** The name of the factor whose levels are whole organizing models. */
    public static final String MODEL = "model";

    /** Copies the levels. */
    public FactorDraft {
        levels = List.copyOf(levels);
    }

    /** Returns a factor with levels. */
    public static FactorDraft of(String path, List<String> levels) {
        return new FactorDraft(path, levels, Double.NaN, Double.NaN, false, false);
    }

    /** Returns whether it is a range. */
    public boolean isRange() {
        return levels.isEmpty();
    }
}
