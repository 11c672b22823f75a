package org.concordsim.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordsim.scenario.fault.Setting;
import org.concordsim.scenario.registry.Registry;

/**
 * All keys of a scenario with their values: the registry's, then {@code levers.MODEL.LEVER} for the organizing models
 * with presets, then {@code models.NAME.LEVER} for the scenario's own.
 *
 * @param registry the keys, their units and ranges
 * @param settings the values by path, in order
 * @param hybrids the scenario's own organizing models
 */
public record ResolvedTree(Registry registry, Map<String, Setting> settings, List<Hybrid> hybrids) {
    /** Keeps the order. */
    public ResolvedTree {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        hybrids = List.copyOf(hybrids);
    }

    /** Returns the value at a path: a Double, a Long, a Boolean or a String; null when there is no such key. */
    public Object value(String path) {
        Setting setting = settings.get(path);
        return setting == null ? null : setting.value();
    }

    /** Returns the number at a path. */
    public double number(String path) {
        if (value(path) instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException(path + " is not a number. Maybe the key was renamed?");
    }

    /** Returns the path below which an organizing model's levers are. */
    public String leversOf(String model) {
        return (registry.models().contains(model) ? "levers." : "models.") + model;
    }

    /** Returns the names of all organizing models, in order. */
    public List<String> modelNames() {
        List<String> own = hybrids.stream().map(Hybrid::name).toList();
        return Stream.concat(registry.models().stream(), own.stream()).toList();
    }

    /**
     * An organizing model that a scenario defines.
     *
     * @param name its name
     * @param base the organizing model whose levers it takes unless it states its own
     * @param note what it stands for; may be empty
     */
    public record Hybrid(String name, String base, String note) {}
}
