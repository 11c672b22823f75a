package org.concordsim.chart.plot;

import java.awt.BasicStroke;
import java.util.List;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Scale;
import org.concordsim.chart.theme.Axes;
import org.concordsim.chart.theme.ModelStyle;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Lines over whole numbers (quarters, weeks) with a band for the interval. */
public final class LinePanel {
    private static final double BAND = 0.16;
    private static final double LEFT = 112;
    private static final int TICKS = 6;

    private LinePanel() {}

    /** The values of one model at 1, 2, 3, ...; unknown values are gaps. */
    public record Line(ModelStyle style, List<Interval> values) {}

    /** Returns a plot of lines in a unit over steps named by a label, with a range that all panels of a row share. */
    public static XYPlot of(String steps, String unit, List<Line> lines, Range range) {
        Scale scale = Scale.of(unit, Math.max(Math.abs(range.getLowerBound()), Math.abs(range.getUpperBound())));
        var dataset = new YIntervalSeriesCollection();
        var renderer = new DeviationRenderer(true, true);
        for (Line line : lines) {
            int series = dataset.getSeriesCount();
            dataset.addSeries(series(series, line.values(), scale.factor()));
            style(renderer, series, line.style());
        }
        int last = lines.stream().mapToInt(line -> line.values().size()).max().orElse(1);
        NumberAxis values = Axes.values(
                scale.words(),
                Axes.around(range.getLowerBound() * scale.factor(), range.getUpperBound() * scale.factor()),
                TICKS);
        ValueAxis domain = Axes.counted(steps, 1, last);
        XYPlot plot = DotPanel.dressed(new XYPlot(dataset, domain, values, renderer));
        AxisSpace left = new AxisSpace();
        left.setLeft(LEFT);
        plot.setFixedRangeAxisSpace(left);
        return plot;
    }

    /** Returns the lowest and highest value that any of the lines reaches with its band. */
    public static Range span(List<Line> lines) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Line line : lines) {
            for (Interval value : line.values()) {
                if (value.known()) {
                    low = Math.min(low, value.lowest());
                    high = Math.max(high, value.highest());
                }
            }
        }
        return low <= high ? new Range(low, high) : new Range(0, 1);
    }

    private static YIntervalSeries series(int key, List<Interval> values, double factor) {
        YIntervalSeries series = new YIntervalSeries(key);
        for (int step = 1; step <= values.size(); step++) {
            Interval value = values.get(step - 1).times(factor);
            if (value.known()) {
                series.add(step, value.mean(), value.lowest(), value.highest());
            }
        }
        return series;
    }

    private static void style(DeviationRenderer renderer, int series, ModelStyle style) {
        renderer.setAlpha(1);
        renderer.setSeriesPaint(series, style.color());
        renderer.setSeriesStroke(series, style.line());
        renderer.setSeriesShape(series, style.marker(0.85));
        renderer.setSeriesFillPaint(series, style.faded(BAND));
        renderer.setSeriesOutlineStroke(series, new BasicStroke(1));
    }
}
