package org.concordsim.check;

/** Checks of arguments that return the argument; every comparison is written so that NaN fails. */
public final class Require {
    private Require() {}

    /** Returns a share in [0, 1]. */
    public static double share(double value, String name) {
        if (!(value >= 0 && value <= 1)) {
            throw refused(name, value, "in [0, 1]", "Maybe it was written as a percentage?");
        }
        return value;
    }

    /** Returns a finite number above zero. */
    public static double positive(double value, String name) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw refused(name, value, "above 0", "Maybe a unit is missing?");
        }
        return value;
    }

    /** Returns a finite number of at least zero. */
    public static double notNegative(double value, String name) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw refused(name, value, "0 or more", "Maybe a sign is wrong?");
        }
        return value;
    }

    /** Returns a number within closed bounds. */
    public static double within(double value, double low, double high, String name) {
        if (!(value >= low && value <= high)) {
            throw refused(name, value, "in [" + low + ", " + high + "]", "Maybe the unit differs?");
        }
        return value;
    }

    /** Returns an argument about which a condition holds. */
    public static <T> T that(boolean holds, T value, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
        return value;
    }

    private static IllegalArgumentException refused(String name, double value, String range, String hint) {
        return new IllegalArgumentException(name + " must lie " + range + " but is " + value + ". " + hint);
    }
}
