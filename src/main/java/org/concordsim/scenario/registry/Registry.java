package org.concordsim.scenario.registry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every key of a scenario and every lever of the organizing models.
 *
 * @param top the tree of keys; its defaults are the default scenario
 * @param levers the levers by name, in order
 * @param models the names of the organizing models that come with presets, in order
 */
public record Registry(Section top, Map<String, Lever> levers, List<String> models) {
    /** Keeps the order. */
    public Registry {
        levers = Collections.unmodifiableMap(new LinkedHashMap<>(levers));
        models = List.copyOf(models);
    }

    /** Returns the registry that comes with the program; it is read once. */
    public static Registry load() {
        return Own.REGISTRY;
    }

    /** The registry that comes with the program, read when it is first asked for. */
    private static final class Own {
        private static final Registry REGISTRY =
                new Registry(RegistryReader.parameters(), RegistryReader.levers(), RegistryReader.MODELS);
    }

    /** Returns a leaf by its path, or null when there is none. */
    public Leaf leaf(String path) {
        Entry entry = top;
        for (String part : path.split("\\.", -1)) {
            if (!(entry instanceof Section section)) {
                return null;
            }
            entry = section.entries().get(part);
        }
        return entry instanceof Leaf leaf ? leaf : null;
    }
}
