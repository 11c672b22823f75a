package org.concordsim.experiment;

/**
 * An organizing model at a design point.
 *
 * @param model the organizing model's name
 * @param point the design point
 */
public record Variant(String model, Point point) {
    private static final String REACHED_MARK = "@" + Point.REACHED.label();

    /** Returns the name in comparisons: the model's, with {@code @reached} behind it if it was reached. */
    public String label() {
        return point == Point.REACHED ? model + REACHED_MARK : model;
    }
}
