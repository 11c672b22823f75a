package org.concordsim.model.event;

/** A size class of accounts. */
public enum Segment {
    SMALL,
    MID,
    ENTERPRISE;

    /** Returns the name as it stands in scenario files and results. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
