package org.concordsim.scenario.registry;

/**
 * A key that takes a value.
 *
 * @param path the path from the top
 * @param value the default: a Double, a Long, a Boolean or a String
 * @param domain the values allowed
 * @param evidence meaning, unit, source and grade
 */
public record Leaf(String path, Object value, Domain domain, Evidence evidence) implements Entry {
    /** Returns the same key at another path with another default. */
    public Leaf at(String newPath, Object newValue) {
        return new Leaf(newPath, newValue, domain, evidence);
    }
}
