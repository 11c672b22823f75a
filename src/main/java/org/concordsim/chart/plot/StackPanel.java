package org.concordsim.chart.plot;

import java.awt.BasicStroke;
import java.util.List;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Scale;
import org.concordsim.chart.theme.Axes;
import org.concordsim.chart.theme.KindStyle;
import org.concordsim.chart.theme.Legends;
import org.concordsim.chart.theme.Sizes;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StatisticalLineAndShapeRenderer;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.statistics.DefaultStatisticalCategoryDataset;

/** Level bars stacked from parts that carry their numbers, with the interval of the whole at their ends. */
public final class StackPanel {
    private static final int TICKS = 10;
    private static final double NEAR = 0.02;

    private StackPanel() {}

    /** One part of every bar: its name, its look and its size for each row; an unknown size counts as nothing. */
    public record Part(String name, KindStyle style, List<Interval> sizes) {
        /** Returns the length of the part in a row. */
        double length(int row) {
            Interval size = sizes.get(row);
            return size.known() ? Math.max(0, size.mean()) : 0;
        }
    }

    /** The bars: names of the rows, the parts from left to right and the interval of each row's whole. */
    public record Bars(List<String> rows, List<Part> parts, List<Interval> wholes) {
        private double length(int row) {
            return parts.stream().mapToDouble(part -> part.length(row)).sum();
        }

        private double end() {
            double end = 0;
            for (int row = 0; row < rows.size(); row++) {
                double whole = wholes.get(row).known() ? wholes.get(row).highest() : 0;
                end = Math.max(end, Math.max(whole, length(row)));
            }
            return end;
        }

        /** Returns whether every bar has the length 1, as shares of one whole have. */
        private boolean shares() {
            for (int row = 0; row < rows.size(); row++) {
                if (!(Math.abs(length(row) - 1) < NEAR)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Returns a plot of bars in a unit; shares of one whole end at 100 % and have no interval there. */
    public static CategoryPlot of(String unit, Bars bars) {
        boolean shares = Scale.isShare(unit) && bars.shares();
        Scale scale = Scale.of(unit, bars.end());
        Range range = shares ? new Range(0, 100) : Axes.fromZero(bars.end() * scale.factor());
        NumberAxis values = Axes.values(scale.words(), range, TICKS);
        var renderer = new PartBars(bars.parts(), scale, bars.end(), !shares);
        CategoryPlot plot = new CategoryPlot(parts(bars, scale), Axes.categories(), values, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(Sizes.FAINT);
        plot.setRangeGridlineStroke(Sizes.HAIR);
        if (!shares) {
            addWholes(plot, bars, scale);
        }
        return plot;
    }

    /** Returns the legend of the parts. */
    public static LegendItemCollection legend(List<Part> parts) {
        LegendItemCollection items = new LegendItemCollection();
        parts.forEach(part -> items.add(Legends.part(part.name(), part.style())));
        return items;
    }

    private static DefaultCategoryDataset parts(Bars bars, Scale scale) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (Part part : bars.parts()) {
            for (int row = 0; row < bars.rows().size(); row++) {
                dataset.addValue(
                        part.length(row) * scale.factor(),
                        part.name(),
                        bars.rows().get(row));
            }
        }
        return dataset;
    }

    private static void addWholes(CategoryPlot plot, Bars bars, Scale scale) {
        DefaultStatisticalCategoryDataset dataset = new DefaultStatisticalCategoryDataset();
        for (int row = 0; row < bars.wholes().size(); row++) {
            Interval whole = bars.wholes().get(row).times(scale.factor());
            if (whole.bounded() && whole.high() > whole.low()) {
                dataset.add(
                        whole.mean(),
                        (whole.high() - whole.low()) / 2,
                        "whole",
                        bars.rows().get(row));
            }
        }
        if (dataset.getRowCount() == 0) {
            return;
        }
        StatisticalLineAndShapeRenderer renderer = new StatisticalLineAndShapeRenderer(false, false);
        renderer.setErrorIndicatorPaint(Sizes.INK);
        renderer.setErrorIndicatorStroke(new BasicStroke(3));
        plot.setDataset(1, dataset);
        plot.setRenderer(1, renderer);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    }
}
