package org.concordsim.scenario.registry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A lever of the organizing models with its presets.
 *
 * @param leaf name, values allowed and meaning; its default is the first model's preset
 * @param presets the value in each organizing model
 * @param ranges the low and high value that each organizing model is described with; empty for a choice
 */
public record Lever(Leaf leaf, Map<String, Object> presets, Map<String, Range> ranges) {
    /** Keeps the order. */
    public Lever {
        presets = Collections.unmodifiableMap(new LinkedHashMap<>(presets));
        ranges = Collections.unmodifiableMap(new LinkedHashMap<>(ranges));
    }

    /** Returns the lever's name. */
    public String name() {
        return leaf.name();
    }

    /** Returns the lever as a key of one organizing model, such as {@code levers.defined.followUpDays}. */
    public Leaf of(String model) {
        return leaf.at("levers." + model + "." + name(), presets.get(model));
    }

    /**
     * A closed interval of numbers.
     *
     * @param low the least
     * @param high the greatest
     */
    public record Range(double low, double high) {}
}
