package org.concordsim.cli;

import java.math.BigDecimal;

/** Shares as words of a command: {@code 2%}. */
final class Shares {
    private static final int PLACES = 2;

    private Shares() {}

    /** Returns the share that a text such as 2% states; NaN if it states none. */
    static double of(String text) {
        if (text == null || !text.strip().matches("[0-9]*\\.?[0-9]+ ?%")) {
            return Double.NaN;
        }
        String number = text.replace("%", "").strip();
        return new BigDecimal(number).movePointLeft(PLACES).doubleValue();
    }

    /** Returns a share in the form that is the same for all texts that mean it. */
    static String text(double share) {
        return BigDecimal.valueOf(share)
                        .movePointRight(PLACES)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}
