package org.concordsim.chart.study;

import org.concordsim.chart.data.Interval;
import org.concordsim.result.table.FittedRow;

/** Where values of a parameter lie in its prior range, from 0 to 1 on the range's own scale. */
record PriorPlace(double low, double high) {
    static PriorPlace of(FittedRow row) {
        return new PriorPlace(row.priorLow(), row.priorHigh());
    }

    /** Returns the last two parts of a parameter's path. */
    static String name(String path) {
        String[] parts = path.replace("*.", "").split("\\.");
        return parts.length < 2 ? path : parts[parts.length - 2] + "." + parts[parts.length - 1];
    }

    /** Returns where a value lies; the range is even in the logarithm where its ends are far apart. */
    double place(double value) {
        if (low > 0 && high >= 2 * low) {
            return Math.log(value / low) / Math.log(high / low);
        }
        return (value - low) / (high - low);
    }

    Interval interval(double middle, double from, double to) {
        return new Interval(place(middle), place(from), place(to), 1);
    }
}
