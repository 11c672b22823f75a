package org.concordsim.observation.diagnostic;

import java.util.Locale;

/** A class of the diagnostic by its total. */
public enum DiagnosticClass {
    /** 20 to below 40 points. */
    UNDEFINED,
    /** 40 to below 60 points. */
    DEFINED,
    /** 60 to below 80 points. */
    ALIGNED,
    /** 80 to 100 points. */
    INTEGRATED;

    private static final double WIDTH = 20;

    /** Returns the class of a total from 20 to 100 points. */
    public static DiagnosticClass of(double total) {
        if (!(total >= WIDTH && total <= 5 * WIDTH)) {
            throw new IllegalArgumentException(
                    "total must lie in [20, 100] but is " + total + ". Maybe it is the mean of the items?");
        }
        return values()[Math.min(values().length, (int) (total / WIDTH)) - 1];
    }

    /** Returns the name as it stands in results. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
