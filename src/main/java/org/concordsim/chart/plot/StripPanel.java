package org.concordsim.chart.plot;

import java.awt.BasicStroke;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.concordsim.chart.data.Scale;
import org.concordsim.chart.theme.Axes;
import org.concordsim.chart.theme.ModelStyle;
import org.concordsim.statistics.Quantiles;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Values as points on named rows, spread within the row by their order, over the box of their quartiles. */
public final class StripPanel {
    /** The most points of a row that are drawn, the first ones; the box is that of all. */
    public static final int MOST = 200;

    private static final double BOX = 0.34;
    private static final double SPREAD = 0.22;
    private static final int LANES = 5;
    private static final int TICKS = 7;

    private StripPanel() {}

    /** One row: its name, its look and its values. */
    public record Strip(String name, ModelStyle style, double[] values) {}

    /** Returns a plot of rows in a unit. */
    public static XYPlot of(String unit, List<Strip> strips) {
        double[] all = strips.stream()
                .flatMapToDouble(strip -> finite(strip.values()))
                .sorted()
                .toArray();
        double low = all.length == 0 ? 0 : all[0];
        double high = all.length == 0 ? 1 : all[all.length - 1];
        Scale scale = Scale.of(unit, Math.max(Math.abs(low), Math.abs(high)));
        NumberAxis values = Axes.values(scale.words(), Axes.around(low * scale.factor(), high * scale.factor()), TICKS);
        var dataset = new XYSeriesCollection();
        var renderer = new XYLineAndShapeRenderer(false, true);
        for (int row = 0; row < strips.size(); row++) {
            double[] scaled = finite(strips.get(row).values())
                    .map(value -> value * scale.factor())
                    .toArray();
            dataset.addSeries(points(row, scaled));
            renderer.setSeriesShape(row, strips.get(row).style().marker(0.7));
            renderer.setSeriesPaint(row, strips.get(row).style().faded(0.75));
            box(renderer, row, scaled, strips.get(row).style());
        }
        List<String> names = strips.stream().map(Strip::name).toList();
        XYPlot plot = DotPanel.dressed(new XYPlot(dataset, values, Axes.rows(names), renderer));
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    private static DoubleStream finite(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite);
    }

    private static XYSeries points(int row, double[] values) {
        XYSeries series = new XYSeries(row, false, true);
        for (int i = 0; i < Math.min(values.length, MOST); i++) {
            double lane = values.length == 1 ? 0 : (i * 2 % LANES) / (LANES - 1.0) * 2 - 1;
            series.add(values[i], row + lane * SPREAD);
        }
        return series;
    }

    private static void box(XYLineAndShapeRenderer renderer, int row, double[] values, ModelStyle style) {
        if (values.length < 2) {
            return;
        }
        var outline = new BasicStroke(1.8f);
        renderer.addAnnotation(
                new XYBoxAnnotation(
                        Quantiles.of(values, 0.25),
                        row + BOX,
                        Quantiles.of(values, 0.75),
                        row - BOX,
                        outline,
                        style.color(),
                        style.faded(0.2)),
                Layer.BACKGROUND);
        double median = Quantiles.of(values, 0.5);
        renderer.addAnnotation(
                new XYLineAnnotation(median, row - BOX, median, row + BOX, new BasicStroke(4), style.color()),
                Layer.BACKGROUND);
    }
}
