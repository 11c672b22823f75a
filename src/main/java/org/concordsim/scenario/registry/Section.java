package org.concordsim.scenario.registry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A group of keys.
 *
 * @param path the path from the top
 * @param entries what it holds, by name, in the registry's order
 */
public record Section(String path, Map<String, Entry> entries) implements Entry {
    /** Keeps the order. */
    public Section {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** Returns all leaves below, in order. */
    public Stream<Leaf> leaves() {
        return entries.values().stream()
                .flatMap(entry -> entry instanceof Section section ? section.leaves() : Stream.of((Leaf) entry));
    }

    /** Returns this section and all sections below, in order. */
    public Stream<Section> sections() {
        Stream<Section> below = entries.values().stream()
                .filter(Section.class::isInstance)
                .flatMap(entry -> ((Section) entry).sections());
        return Stream.concat(Stream.of(this), below);
    }
}
