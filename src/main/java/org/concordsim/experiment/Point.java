package org.concordsim.experiment;

/** How an organizing model comes to be in force: a design point. */
public enum Point {
    /** It is in force from the start, so agreements, beliefs and trust formed under it. */
    IN_PLACE("inPlace"),
    /** It replaces the origin at the end of warm-up, so the transition is paid in observed time. */
    REACHED("reached");

    private final String label;

    Point(String label) {
        this.label = label;
    }

    /** Returns the name in results. */
    public String label() {
        return label;
    }
}
