package org.concordsim.scenario.source;

import java.math.BigDecimal;
import org.concordsim.scenario.registry.Domain;
import org.concordsim.scenario.registry.Kind;
import org.concordsim.scenario.registry.Leaf;

/** Sentences about values that are refused. */
public final class Hints {
    private Hints() {}

    /** Returns why a number is refused, with its range and a hint. */
    static String outside(String text, Leaf leaf) {
        return text + " is not in " + range(leaf.domain()) + ". " + maybe(text, leaf);
    }

    /** Returns a closed range, such as {@code [0, 1]}. */
    public static String range(Domain domain) {
        return range(domain.low(), domain.high());
    }

    /** Returns the closed range between two numbers. */
    public static String range(double low, double high) {
        return "[" + number(low) + ", " + number(high) + "]";
    }

    /** Returns a number as people write it: no exponent, no trailing zeros. */
    public static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String maybe(String text, Leaf leaf) {
        String unit = leaf.evidence().unit();
        if (text.startsWith("-") && leaf.domain().low() >= 0) {
            return "Maybe the sign is wrong?";
        }
        if (unit.startsWith("share") && leaf.domain().high() <= 1) {
            return "Maybe it was written as a percentage?";
        }
        if (leaf.domain().kind() == Kind.INTEGER) {
            return "Maybe a digit is wrong?";
        }
        return "Maybe the unit differs: it is " + (unit.equals("1") ? "a bare number" : unit) + "?";
    }
}
