package org.concordsim.report.data;

import org.concordsim.result.text.Scale;

/** Numbers and sentences with the signs of print: a true minus, and units that stay on the line of their number. */
public final class Numerals {
    private static final String MINUS = "\u2212";
    private static final String FIRM_SPACE = "\u00a0";

    private Numerals() {}

    /** Returns a value on a scale; a dash where it is not defined. */
    public static String of(Scale scale, double value) {
        return Double.isFinite(value) ? scale.text(value).replace("-", MINUS) : "\u2013";
    }

    /** Returns a part of a whole on a scale, where what is less than the whole is never rounded up to it. */
    public static String share(Scale scale, double value) {
        String text = of(scale, value);
        boolean whole = value < 1 && text.equals(of(scale, 1)) && scale.unit().startsWith("%");
        return whole ? ">" + of(scale, 1 - scale.divisor() * Math.pow(10, -scale.decimals())) : text;
    }

    /** Returns the same with its sign. */
    public static String signed(Scale scale, double value) {
        return Double.isFinite(value) ? scale.signed(value).replace("-", MINUS) : "\u2013";
    }

    /** Returns a text in which a per cent sign stays on the line of its number. */
    public static String firm(String text) {
        return text.replaceAll("(?<=\\d) %", FIRM_SPACE + "%");
    }

    /** Returns a sentence whose numbers have these signs. */
    public static String printed(String sentence) {
        return sentence.replaceAll("(?<![\\w.])-(?=[\\d.])", MINUS).replaceAll("(?<=\\d) (?=%|[kMG] )", FIRM_SPACE);
    }
}
