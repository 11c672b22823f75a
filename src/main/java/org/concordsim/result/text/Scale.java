package org.concordsim.result.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * How the numbers of one measure are shown: divided by a power of a thousand, shares as percentages, with digits that
 * the uncertainty supports.
 *
 * @param unit the unit with its prefix, such as "M money" or "%"
 * @param divisor the number by which a value is divided
 * @param decimals the digits behind the point
 */
public record Scale(String unit, double divisor, int decimals) {
    private static final int MOST_DECIMALS = 4;
    private static final double PERCENT = 0.01;

    /**
     * Returns the scale for values in a unit.
     *
     * @param unit the unit of the values
     * @param largest the largest of their absolute values
     * @param uncertainty the least half width of their intervals above 0; NaN or 0 if there is none
     */
    public static Scale of(String unit, double largest, double uncertainty) {
        if (unit.matches("share( .*)?")) {
            String shown = unit.replaceFirst("share", "%");
            return new Scale(shown, PERCENT, decimals(largest / PERCENT, uncertainty / PERCENT));
        }
        double divisor = divisor(largest);
        String prefix = divisor == 1 ? "" : divisor == 1e3 ? "k " : divisor == 1e6 ? "M " : "G ";
        String shown = unit.equals("1") ? "" : unit.replaceFirst("^1/", "per ");
        return new Scale((prefix + shown).strip(), divisor, decimals(largest / divisor, uncertainty / divisor));
    }

    /** Returns the scale for values with the half widths of their intervals; not finite ones do not count. */
    public static Scale of(String unit, double[] values, double[] halfWidths) {
        double largest = Arrays.stream(values)
                .map(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        double least = Arrays.stream(halfWidths)
                .filter(half -> half > 0 && Double.isFinite(half))
                .min()
                .orElse(Double.NaN);
        return of(unit, largest, least);
    }

    /** Returns the same unit with the digits that a smaller uncertainty supports, if it does. */
    public Scale finer(double uncertainty) {
        int wanted = uncertainty > 0 ? 1 - (int) Math.floor(Math.log10(uncertainty / divisor)) : decimals;
        return new Scale(unit, divisor, Math.max(decimals, Math.min(wanted, MOST_DECIMALS)));
    }

    /** Returns a value as text; a dash where it is not defined. */
    public String text(double value) {
        return Double.isFinite(value) ? format("%." + decimals + "f", value) : "-";
    }

    /** Returns a value as text with its sign; a dash where it is not defined. */
    public String signed(double value) {
        return Double.isFinite(value) ? format("%+." + decimals + "f", value) : "-";
    }

    private String format(String pattern, double value) {
        double shown = value / divisor;
        boolean vanishes = Math.abs(shown) < 0.5 * Math.pow(10, -decimals);
        return String.format(Locale.ROOT, pattern, vanishes ? 0.0 : shown);
    }

    private static double divisor(double largest) {
        if (!(largest >= 1e4)) {
            return 1;
        }
        return largest < 1e6 ? 1e3 : largest < 1e9 ? 1e6 : 1e9;
    }

    private static int decimals(double largest, double uncertainty) {
        int places = largest > 0 ? (int) Math.floor(Math.log10(largest)) : 0;
        int wanted = uncertainty > 0 ? 1 - (int) Math.floor(Math.log10(uncertainty)) : 2 - places;
        return Math.max(0, Math.min(Math.min(wanted, MOST_DECIMALS - places), MOST_DECIMALS));
    }
}
