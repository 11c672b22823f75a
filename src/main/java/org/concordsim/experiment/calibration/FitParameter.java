package org.concordsim.experiment.calibration;

import java.util.List;
import java.util.Locale;
import org.concordsim.scenario.Scalars;
import org.concordsim.scenario.registry.Domain;
import org.concordsim.scenario.registry.Kind;
import org.concordsim.scenario.registry.Leaf;

/**
 * A parameter that is fitted: one key, or several keys that keep their proportions.
 *
 * @param path the key, with {@code *} for every member at one place
 * @param leaves the keys with the scenario's values
 * @param relative whether levels are multiples of the scenario's values
 * @param low the low end of the prior range
 * @param high the high end
 */
record FitParameter(String path, List<Leaf> leaves, boolean relative, double low, double high) {
    FitParameter {
        leaves = List.copyOf(leaves);
    }

    /** Returns the unit of levels. */
    String unit() {
        return relative ? "ratio to the scenario's" : leaves.get(0).evidence().unit();
    }

    /** Returns whether the prior is even in the logarithm: where the ends are positive and far apart. */
    boolean logarithmic() {
        return low > 0 && high >= 2 * low;
    }

    /** Returns the level at a place in [0, 1]. */
    double level(double place) {
        double level =
                logarithmic() ? low * StrictMath.exp(place * StrictMath.log(high / low)) : low + place * (high - low);
        return Double.parseDouble(String.format(Locale.ROOT, "%.6g", Math.max(low, Math.min(high, level))));
    }

    /** Returns the changes of the scenario that set a level. */
    List<String> changes(double level) {
        return leaves.stream()
                .map(leaf -> leaf.path() + "=" + Scalars.of(value(leaf, level)))
                .toList();
    }

    /** Returns the value of a key at a level. */
    double value(Leaf leaf, double level) {
        Domain domain = leaf.domain();
        double value = relative ? ((Number) leaf.value()).doubleValue() * level : level;
        double bounded = Math.max(domain.low(), Math.min(domain.high(), value));
        double rounded = Double.parseDouble(String.format(Locale.ROOT, "%.6g", bounded));
        return domain.kind() == Kind.INTEGER ? Math.rint(rounded) : rounded;
    }
}
