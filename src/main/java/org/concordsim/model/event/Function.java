package org.concordsim.model.event;

/** The two functions of the firm. */
public enum Function {
    MARKETING,
    SALES;

    /** Returns the name as it stands in scenario files and results. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
