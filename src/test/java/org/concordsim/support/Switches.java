package org.concordsim.support;

import java.util.List;
import org.concordsim.scenario.registry.Leaf;
import org.concordsim.scenario.registry.Registry;

/** The mechanisms that a scenario can switch off, as the registry lists them. */
public final class Switches {
    private static final String PREFIX = "mechanisms.";

    private Switches() {}

    /** Returns the names of all switches in the order of the registry. */
    public static List<String> names() {
        return Registry.load()
                .top()
                .leaves()
                .map(Leaf::path)
                .filter(path -> path.startsWith(PREFIX))
                .map(path -> path.substring(PREFIX.length()))
                .toList();
    }
}
