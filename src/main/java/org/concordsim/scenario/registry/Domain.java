package org.concordsim.scenario.registry;

import java.util.List;

/**
 * The values that a key may take.
 *
 * @param kind the sort of value
 * @param low the least number, for numbers
 * @param high the greatest number, for numbers
 * @param choices the names, for choices
 */
public record Domain(Kind kind, double low, double high, List<String> choices) {
    /** Copies the choices. */
    public Domain {
        choices = List.copyOf(choices);
    }

    /** Returns whether a number lies within the closed bounds; NaN does not. */
    public boolean contains(double number) {
        return number >= low && number <= high;
    }
}
