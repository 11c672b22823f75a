package org.concordsim.report.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.concordsim.chart.theme.Ticks;

/**
 * A linear axis: values from low to high lie between two positions of a drawing.
 *
 * @param low the value at the first position
 * @param high the value at the last position
 * @param from the first position
 * @param to the last position
 */
record Axis(double low, double high, double from, double to) {
    private static final double MARGIN = 0.06;

    /** Returns an axis with some room round values; a single value lies in its middle. */
    static Axis around(DoubleStream values, double from, double to) {
        var seen = values.filter(Double::isFinite).summaryStatistics();
        if (seen.getCount() == 0) {
            return new Axis(0, 1, from, to);
        }
        double width = seen.getMax() - seen.getMin();
        double tiny = 1e-9 * Math.max(Math.abs(seen.getMin()), Math.abs(seen.getMax()));
        double room =
                width > tiny ? width * MARGIN : Math.max(Math.abs(seen.getMin()) * 0.1, seen.getMin() == 0 ? 1 : 1e-6);
        double low = seen.getMin() >= 0 ? Math.max(0, seen.getMin() - room) : seen.getMin() - room;
        return new Axis(low, seen.getMax() + room, from, to);
    }

    double at(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    /** Returns round values on the axis, at most some more than asked for. */
    List<Double> ticks(int intervals) {
        double step = Ticks.step(high - low, intervals);
        List<Double> ticks = new ArrayList<>();
        for (double count = Math.ceil(low / step - 1e-9); count * step <= high + 1e-9 * step; count++) {
            ticks.add(count * step);
        }
        return ticks;
    }

    /** Returns a tick's number with the decimals that tell it from its neighbours, in a unit's divisor. */
    String label(double tick, int intervals, double divisor) {
        double step = Ticks.step(high - low, intervals) / divisor;
        int decimals = 0;
        while (decimals < 6
                && Math.abs(step * Math.pow(10, decimals) - Math.rint(step * Math.pow(10, decimals))) > 1e-6) {
            decimals++;
        }
        double shown = tick / divisor;
        return String.format(Locale.ROOT, "%." + decimals + "f", Math.abs(shown) < 1e-12 ? 0.0 : shown)
                .replace("-", "\u2212");
    }
}
