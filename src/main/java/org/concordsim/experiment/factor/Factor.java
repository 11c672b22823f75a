package org.concordsim.experiment.factor;

import java.util.List;
import org.concordsim.experiment.design.UnitCube;
import org.concordsim.scenario.Scalars;
import org.concordsim.scenario.design.FactorDraft;

/**
 * A scenario key that an experiment varies, or the organizing model itself.
 *
 * @param path the scenario key, {@code levers.*.NAME} for a lever of every model, or {@code model}
 * @param levels the levels as text; empty for a range
 * @param low the low end of a range
 * @param high the high end of a range
 * @param logarithmic whether a range is even in the logarithm
 * @param whole whether only whole numbers are levels
 * @param followers the keys that its level moves together; empty where the path is the key
 */
public record Factor(
        String path,
        List<String> levels,
        double low,
        double high,
        boolean logarithmic,
        boolean whole,
        List<Follower> followers) {
    private static final String EVERY = "levers.*.";

    /** Copies the lists. */
    public Factor {
        levels = List.copyOf(levels);
        followers = List.copyOf(followers);
    }

    /** Makes a factor whose path is the key. */
    public Factor(String path, List<String> levels, double low, double high, boolean logarithmic, boolean whole) {
        this(path, levels, low, high, logarithmic, whole, List.of());
    }

    /** Returns a factor as a file states it. */
    public static Factor of(FactorDraft draft) {
        return new Factor(draft.path(), draft.levels(), draft.low(), draft.high(), draft.logarithmic(), draft.whole());
    }

    /** Returns a factor whose levels are a range of numbers. */
    public static Factor range(String path, double low, double high, boolean whole) {
        return new Factor(path, List.of(), low, high, false, whole);
    }

    /** Returns a factor with named levels. */
    public static Factor choice(String path, List<String> levels) {
        return new Factor(path, levels, Double.NaN, Double.NaN, false, false);
    }

    /** Returns a factor with the same levels that moves several keys together; its path is a name of its own. */
    public Factor moving(List<Follower> keys) {
        return new Factor(path, levels, low, high, logarithmic, whole, keys);
    }

    /** Returns the keys that it moves. */
    public List<String> keys() {
        return followers.isEmpty()
                ? List.of(path)
                : followers.stream().map(Follower::path).toList();
    }

    /** Returns whether the levels are a range. */
    public boolean isRange() {
        return levels.isEmpty();
    }

    /** Returns the range as text, {@code LOW:HIGH}, or the levels with bars between them. */
    public String range() {
        return isRange() ? Scalars.of(low) + ":" + Scalars.of(high) : String.join("|", levels);
    }

    /** Returns whether its levels are numbers. */
    public boolean isNumeric() {
        return levels.stream().allMatch(level -> level.matches("-?[0-9.]+(E-?[0-9]+)?"));
    }

    /** Returns whether its levels are organizing models. */
    public boolean isModel() {
        return path.equals(FactorDraft.MODEL);
    }

    /** Returns the number of levels that differ; 0 for a range of numbers that need not be whole. */
    public int count() {
        if (!isRange()) {
            return levels.size();
        }
        return whole ? (int) (high - low) + 1 : 0;
    }

    /** Returns the level at a place in [0, 1], as text: equal parts of the interval for each of several levels. */
    public String level(double place) {
        if (!isRange()) {
            return levels.get(UnitCube.level(place, levels.size()));
        }
        if (whole && !logarithmic) {
            return Scalars.of(low + UnitCube.level(place, count()));
        }
        double value = logarithmic ? UnitCube.logarithmic(place, low, high) : UnitCube.linear(place, low, high);
        double rounded =
                whole ? Math.rint(value) : Double.parseDouble(String.format(java.util.Locale.ROOT, "%.6g", value));
        return Scalars.of(Math.max(low, Math.min(high, rounded)));
    }

    /** Returns the changes of a scenario that set this factor to a level; none for an organizing model. */
    public List<String> changes(String level, List<String> models) {
        if (isModel()) {
            return List.of();
        }
        if (!followers.isEmpty()) {
            double number = Double.parseDouble(level);
            return followers.stream().map(each -> each.change(number)).toList();
        }
        if (path.startsWith(EVERY)) {
            String lever = path.substring(EVERY.length());
            return models.stream()
                    .map(model -> "levers." + model + "." + lever + "=" + level)
                    .toList();
        }
        return List.of(path + "=" + level);
    }
}
