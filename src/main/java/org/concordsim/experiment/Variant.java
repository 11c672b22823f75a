package org.concordsim.experiment;

/**
 * An organizing model at a design point.
 *
 * @param model the organizing model's name
 * @param point the design point
 */
public record Variant(String model, Point point) {
    /** Returns the name in comparisons: the model's, with {@code @} and the point behind it unless it is in place. */
    public String label() {
        return point.equals(Point.IN_PLACE) ? model : model + "@" + point.label();
    }
}
