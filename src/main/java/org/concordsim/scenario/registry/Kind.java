package org.concordsim.scenario.registry;

/** What sort of value a key takes. */
public enum Kind {
    /** A finite number. */
    NUMBER("a number"),
    /** A whole number. */
    INTEGER("a whole number"),
    /** True or false. */
    SWITCH("true or false"),
    /** One of a few names. */
    CHOICE("a name");

    private final String description;

    Kind(String description) {
        this.description = description;
    }

    /** Returns the sort in words, with its article. */
    public String description() {
        return description;
    }
}
