package org.concordsim.chart.plot;

import org.concordsim.chart.data.Interval;
import org.concordsim.chart.theme.ModelStyle;

/** A mean with its interval on a row of a dot panel; offset moves it within the row, which is one high. */
public record Mark(int row, double offset, Interval interval, ModelStyle style, boolean hollow) {
    /** Returns the height at which the mark lies. */
    double y() {
        return row + offset;
    }

    /** Returns the mark with another interval. */
    public Mark with(Interval other) {
        return new Mark(row, offset, other, style, hollow);
    }
}
