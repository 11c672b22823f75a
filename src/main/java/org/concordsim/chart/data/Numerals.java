package org.concordsim.chart.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers as a chart writes them, the same whatever the machine's language. */
public final class Numerals {
    private static final double ROUGH = 0.1;

    private Numerals() {}

    /** Returns the decimals for numbers of which the largest is known: 0 from 200, 1 from 2, else 2. */
    public static int decimals(double largest) {
        return largest >= 200 ? 0 : largest >= 2 ? 1 : 2;
    }

    /**
     * Returns ways to write an interval, the longest first: "36.2 \u00b10.4", "36.2", "36"; a half width that rounds to
     * 0 is left out, and whole numbers are offered only within a tenth of the mean.
     */
    public static List<String> labels(Interval interval, int decimals) {
        List<String> labels = new ArrayList<>();
        String mean = format(interval.mean(), decimals);
        String half = format(interval.highest() - interval.mean(), decimals);
        if (!half.equals(format(0, decimals))) {
            labels.add(mean + " \u00b1" + half);
        }
        labels.add(mean);
        double rounded = Math.rint(interval.mean());
        if (decimals > 0 && Math.abs(rounded - interval.mean()) <= ROUGH * Math.abs(interval.mean())) {
            labels.add(format(interval.mean(), 0));
        }
        return labels;
    }

    private static String format(double value, int decimals) {
        String pattern = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN));
    }
}
