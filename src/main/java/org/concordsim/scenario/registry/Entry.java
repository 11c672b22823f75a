package org.concordsim.scenario.registry;

/** A place in the tree of keys: a leaf that holds a value, or a section that holds more entries. */
public sealed interface Entry permits Leaf, Section {
    /** Returns the path from the top, such as {@code firm.salespeople}; empty for the top itself. */
    String path();

    /** Returns the last part of the path. */
    default String name() {
        return path().substring(path().lastIndexOf('.') + 1);
    }
}
