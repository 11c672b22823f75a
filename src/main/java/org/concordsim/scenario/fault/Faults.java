package org.concordsim.scenario.fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The faults found so far. */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    /** Adds a fault of a key; a message that an origin and key already have is added once. */
    public void add(Origin origin, String key, String message) {
        Fault fault = new Fault(origin, key, message);
        keys.add(key);
        if (!found.contains(fault)) {
            found.add(fault);
        }
    }

    /** Returns whether a key has a fault, so that nothing can be concluded from its value. */
    public boolean touches(String key) {
        return keys.contains(key);
    }

    /** Returns whether there are none. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns the faults in the order of layers and positions. */
    public List<Fault> sorted() {
        return found.stream().sorted(Comparator.comparing(Fault::origin)).toList();
    }

    /** Returns the lines in the order of layers and positions. */
    public List<String> lines() {
        return sorted().stream().map(Fault::line).distinct().toList();
    }
}
