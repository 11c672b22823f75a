package org.concordsim.scenario;

import java.math.BigDecimal;

/** The writing of single values in YAML. */
public final class Scalars {
    private static final double PLAIN_BELOW = 1e15;

    private Scalars() {}

    /** Returns a value in its one form: shortest round-trip numbers without a needless fraction. */
    public static String of(Object value) {
        return value instanceof Double number ? number(number) : String.valueOf(value);
    }

    /** Returns a text in double quotes. */
    public static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t");
        return '"' + escaped.replace("\r", "").replace("\n", "\\n") + '"';
    }

    private static String number(double number) {
        double size = Math.abs(number);
        if (size != 0 && !(size >= 1e-6 && size < PLAIN_BELOW)) {
            return Double.toString(number);
        }
        String plain = new BigDecimal(Double.toString(number)).toPlainString();
        return plain.contains(".") ? plain.replaceFirst("\\.?0+$", "") : plain;
    }
}
