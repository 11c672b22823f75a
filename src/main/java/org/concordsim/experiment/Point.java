package org.concordsim.experiment;

/**
 * A design point: a place in an experiment's design, or how an organizing model comes to be in force.
 *
 * @param label the name in results
 */
public record Point(String label) {
    /** The model is in force from the start, so agreements, beliefs and trust formed under it. */
    public static final Point IN_PLACE = new Point("inPlace");
    /** The model replaces the origin at the end of warm-up, so the transition is paid in observed time. */
    public static final Point REACHED = new Point("reached");
}
