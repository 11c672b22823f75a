package org.concordsim.scenario.fault;

/**
 * A value and where it was given.
 *
 * @param value a Double, a Long, a Boolean or a String
 * @param origin where it was given; null for a default
 */
public record Setting(Object value, Origin origin) {
    /** Returns a default. */
    public static Setting standard(Object value) {
        return new Setting(value, null);
    }

    /** Returns whether a scenario file or an option gave the value. */
    public boolean given() {
        return origin != null;
    }
}
