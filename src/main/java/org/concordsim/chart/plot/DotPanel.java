package org.concordsim.chart.plot;

import java.awt.Color;
import java.util.List;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Scale;
import org.concordsim.chart.theme.Axes;
import org.concordsim.chart.theme.Sizes;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Means with level intervals on named rows. */
public final class DotPanel {
    private static final int TICKS = 5;

    private DotPanel() {}

    /** Returns a plot of marks in a unit; the value axis need not start at zero. */
    public static XYPlot of(List<String> rows, String unit, List<Mark> marks) {
        List<Mark> known =
                marks.stream().filter(mark -> mark.interval().known()).toList();
        Scale scale = Scale.of(unit, largest(known));
        ValueAxis values = Axes.values(scale.words(), range(known, scale.factor()), TICKS);
        return of(rows, values, scale.factor(), known);
    }

    /** Returns a plot of marks on a value axis of one's own; values are multiplied by a factor before. */
    public static XYPlot of(List<String> rows, ValueAxis values, double factor, List<Mark> marks) {
        var dataset = new XYIntervalSeriesCollection();
        var renderer = new IntervalRenderer();
        for (Mark mark : marks) {
            int series = dataset.getSeriesCount();
            dataset.addSeries(series(series, mark, mark.interval().times(factor)));
            renderer.setSeriesShape(series, mark.style().marker());
            renderer.setSeriesOutlinePaint(series, mark.style().color());
            renderer.setSeriesFillPaint(
                    series, mark.hollow() ? Color.WHITE : mark.style().color());
        }
        XYPlot plot = dressed(new XYPlot(dataset, values, Axes.rows(rows), renderer));
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    /** Returns a plot with the grid and background of all charts. */
    public static XYPlot dressed(XYPlot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(Sizes.FAINT);
        plot.setDomainGridlineStroke(Sizes.HAIR);
        plot.setRangeGridlinePaint(Sizes.FAINT);
        plot.setRangeGridlineStroke(Sizes.HAIR);
        return plot;
    }

    private static XYIntervalSeries series(int key, Mark mark, Interval interval) {
        XYIntervalSeries series = new XYIntervalSeries(key);
        series.add(interval.mean(), interval.low(), interval.high(), mark.y(), mark.y(), mark.y());
        return series;
    }

    private static double largest(List<Mark> marks) {
        return marks.stream()
                .mapToDouble(mark -> Math.max(
                        Math.abs(mark.interval().lowest()),
                        Math.abs(mark.interval().highest())))
                .max()
                .orElse(1);
    }

    private static Range range(List<Mark> marks, double factor) {
        double low = marks.stream()
                .mapToDouble(mark -> mark.interval().lowest())
                .min()
                .orElse(0);
        double high = marks.stream()
                .mapToDouble(mark -> mark.interval().highest())
                .max()
                .orElse(1);
        return Axes.around(low * factor, high * factor);
    }
}
