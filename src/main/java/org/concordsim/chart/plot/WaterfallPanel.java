package org.concordsim.chart.plot;

import java.util.List;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Numerals;
import org.concordsim.chart.data.Scale;
import org.concordsim.chart.theme.Axes;
import org.concordsim.chart.theme.KindStyle;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Level bars, each beginning where the one above ends, with the interval of each bar's length at its end. */
public final class WaterfallPanel {
    private static final int TICKS = 8;

    private WaterfallPanel() {}

    /** One bar: its name, its look, where it begins, and its length with the interval of that. */
    public record Step(String name, KindStyle style, double start, Interval length) {
        double end() {
            return start + length.mean();
        }

        double lowest() {
            return Math.min(start, Math.min(end(), start + length.lowest()));
        }

        double highest() {
            return Math.max(start, Math.max(end(), start + length.highest()));
        }

        private String label(int decimals) {
            String sign = length.mean() > 0 ? "+" : "";
            return name + "  " + sign + Numerals.labels(length, decimals).get(0);
        }

        private Step times(double factor) {
            return new Step(name, style, start * factor, length.times(factor));
        }
    }

    /** Returns a plot of steps from top to bottom, in a unit. */
    public static XYPlot of(String unit, List<Step> steps) {
        double largest = steps.stream()
                .mapToDouble(step -> Math.max(Math.abs(step.lowest()), Math.abs(step.highest())))
                .max()
                .orElse(1);
        Scale scale = Scale.of(unit, largest);
        List<Step> scaled =
                steps.stream().map(step -> step.times(scale.factor())).toList();
        double low = scaled.stream().mapToDouble(Step::lowest).min().orElse(0);
        double high = scaled.stream().mapToDouble(Step::highest).max().orElse(1);
        NumberAxis values =
                Axes.values(scale.words().replaceFirst("^%", "percentage points"), Axes.around(low, high), TICKS);
        int decimals = Numerals.decimals(scaled.stream()
                .mapToDouble(step -> Math.abs(step.length().mean()))
                .max()
                .orElse(1));
        XYPlot plot = DotPanel.dressed(new XYPlot(
                dataset(scaled),
                values,
                Axes.rows(scaled.stream().map(step -> step.label(decimals)).toList()),
                new WaterfallBars(scaled)));
        plot.setRangeGridlinesVisible(false);
        plot.setDomainZeroBaselineVisible(true);
        return plot;
    }

    private static XYIntervalSeriesCollection dataset(List<Step> steps) {
        XYIntervalSeries series = new XYIntervalSeries("steps", false, true);
        for (int row = 0; row < steps.size(); row++) {
            Step step = steps.get(row);
            series.add(step.end(), step.lowest(), step.highest(), row, row, row);
        }
        var dataset = new XYIntervalSeriesCollection();
        dataset.addSeries(series);
        return dataset;
    }
}
