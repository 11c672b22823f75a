package org.concordsim.report.block;

import org.concordsim.report.data.Numerals;
import org.concordsim.result.table.Decimal;
import org.concordsim.result.text.Scale;

/**
 * A cell of a table.
 *
 * @param text what a reader sees
 * @param raw what a table of the result folder holds: the number with every digit, or the text
 * @param css a class: number, or empty
 */
public record Cell(String text, String raw, String css) {
    /** Returns what the tables hold where it is not what a reader sees; nothing where both are the same. */
    public Cell exact() {
        return raw.equals(text) ? null : this;
    }

    /** Returns a cell of words. */
    public static Cell words(String text) {
        return new Cell(text, text, "");
    }

    /** Returns a cell of words that stands for a name of the tables. */
    public static Cell name(String text, String raw) {
        return new Cell(text, raw, "");
    }

    /** Returns a cell of a number on a scale. */
    public static Cell number(double value, Scale scale) {
        return new Cell(Numerals.of(scale, value), Decimal.text(value), "number");
    }

    /** Returns a cell of a number that stands as it does in its table. */
    public static Cell figure(String digits) {
        return new Cell(digits.replace("-", "\u2212"), digits, "number");
    }

    /** Returns a cell of a count. */
    public static Cell count(long value) {
        return new Cell(Long.toString(value), Long.toString(value), "number");
    }
}
