package org.concordsim.statistics.discovery;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.stream.Collectors;

/**
 * A condition on one factor: a closed range of a numeric factor or a set of levels of a categorical one.
 *
 * @param column the position of the factor among the columns
 * @param low the lowest value allowed, negative infinity if open; unused for a categorical factor
 * @param high the highest value allowed, infinity if open; unused for a categorical factor
 * @param levels the positions of the levels allowed; empty for a numeric factor
 */
public record Limit(int column, double low, double high, BitSet levels) {
    static Limit none(int column, Column factor) {
        BitSet all = new BitSet();
        all.set(0, factor.levels().size());
        return new Limit(column, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, all);
    }

    static Limit range(int column, double low, double high) {
        return new Limit(column, low, high, new BitSet());
    }

    static Limit levels(int column, BitSet levels) {
        return new Limit(column, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, levels);
    }

    Limit without(int level) {
        BitSet fewer = (BitSet) levels.clone();
        fewer.clear(level);
        return levels(column, fewer);
    }

    Limit with(int level) {
        BitSet more = (BitSet) levels.clone();
        more.set(level);
        return levels(column, more);
    }

    /** Returns what this and another condition on the same factor both allow. */
    Limit and(Limit other) {
        BitSet both = (BitSet) levels.clone();
        both.and(other.levels);
        return new Limit(column, Math.max(low, other.low), Math.min(high, other.high), both);
    }

    /** Returns whether a value of the factor fulfils the condition. */
    public boolean allows(Column factor, double value) {
        return factor.isCategorical() ? levels.get((int) value) : value >= low && value <= high;
    }

    /** Returns whether the condition excludes anything. */
    public boolean restricts(Column factor) {
        return factor.isCategorical()
                ? levels.cardinality() < factor.levels().size()
                : low > Double.NEGATIVE_INFINITY || high < Double.POSITIVE_INFINITY;
    }

    /** Returns the condition in words, such as "turbulence at least 0.4". */
    public String words(Column factor) {
        if (factor.isCategorical()) {
            String names = levels.stream().mapToObj(factor.levels()::get).collect(Collectors.joining(" or "));
            return factor.name() + " is " + names;
        }
        if (low == Double.NEGATIVE_INFINITY) {
            return factor.name() + " at most " + number(high);
        }
        return high == Double.POSITIVE_INFINITY
                ? factor.name() + " at least " + number(low)
                : factor.name() + " from " + number(low) + " to " + number(high);
    }

    /** Returns a value with four significant digits. */
    private static String number(double value) {
        return new BigDecimal(value)
                .round(new MathContext(4, RoundingMode.HALF_EVEN))
                .stripTrailingZeros()
                .toPlainString();
    }
}
