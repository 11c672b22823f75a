package org.concordsim.result.table;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;

/**
 * A double as text: the fewest digits that read back as the same double, the same on every Java version; without
 * exponent between 1e-6 and 1e15.
 */
public final class Decimal {
    private static final int MOST_DIGITS = 15;
    private static final int MOST_ZEROS = 6;

    private Decimal() {}

    /** Returns the text of a number; empty for NaN and the infinities, which are not defined in a table. */
    public static String text(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal shortest = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
        int leading = shortest.precision() - shortest.scale();
        return leading > -MOST_ZEROS && leading <= MOST_DIGITS ? shortest.toPlainString() : shortest.toString();
    }

    /** Returns the number of a text; NaN for an empty one. */
    public static double number(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}
