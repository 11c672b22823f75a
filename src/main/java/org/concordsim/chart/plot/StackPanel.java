package org.concordsim.chart.plot;

import java.awt.BasicStroke;
import java.util.List;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Scale;
import org.concordsim.chart.theme.Axes;
import org.concordsim.chart.theme.KindStyle;
import org.concordsim.chart.theme.Legends;
import org.concordsim.chart.theme.Sizes;
import org.concordsim.chart.theme.Typeface;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StatisticalLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.statistics.DefaultStatisticalCategoryDataset;

/** Level bars stacked from parts, with the interval of the whole at their ends. */
public final class StackPanel {
    private static final double LABELLED_SHARE = 0.055;

    private StackPanel() {}

    /** One part of every bar: its name, its look and its size for each row. */
    public record Part(String name, KindStyle style, List<Double> sizes) {}

    /** The bars: names of the rows, the parts from left to right and the interval of each row's whole. */
    public record Bars(List<String> rows, List<Part> parts, List<Interval> wholes) {
        /** Returns the right end of the longest bar with its interval. */
        double end() {
            double end = wholes.stream()
                    .filter(Interval::known)
                    .mapToDouble(Interval::highest)
                    .max()
                    .orElse(0);
            for (int row = 0; row < rows.size(); row++) {
                int at = row;
                end = Math.max(end, parts.stream().mapToDouble(part -> part.sizes().get(at)).sum());
            }
            return end;
        }
    }

    /** Returns a plot of bars in a unit. */
    public static CategoryPlot of(String unit, Bars bars) {
        Scale scale = Scale.of(unit, bars.end());
        NumberAxis values = Axes.values(scale.words());
        boolean whole = unit.equals("share") && bars.end() > 0.98 && bars.end() < 1.02;
        values.setRange(whole ? new Range(0, 100) : Axes.fromZero(bars.end() * scale.factor()));
        CategoryPlot plot = new CategoryPlot(parts(bars, scale), Axes.categories(), values, renderer(bars, scale));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(Sizes.FAINT);
        plot.setRangeGridlineStroke(Sizes.HAIR);
        addWholes(plot, bars, scale);
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
                dataset.addValue(part.sizes().get(row) * scale.factor(), part.name(), bars.rows().get(row));
            }
        }
        return dataset;
    }

    private static StackedBarRenderer renderer(Bars bars, Scale scale) {
        StackedBarRenderer renderer = new StackedBarRenderer();
        renderer.setShadowVisible(false);
        renderer.setBarPainter(
                new HatchedBars(bars.parts().stream().map(Part::style).toList()));
        renderer.setDefaultItemLabelFont(Typeface.SEMIBOLD.size(Sizes.TICK - 2));
        renderer.setDefaultItemLabelPaint(Sizes.INK);
        renderer.setDefaultItemLabelsVisible(true);
        double least = bars.end() * scale.factor() * LABELLED_SHARE;
        renderer.setDefaultItemLabelGenerator(new PartLabels(least, bars.end() * scale.factor()));
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.CENTER, TextAnchor.CENTER));
        return renderer;
    }

    private static void addWholes(CategoryPlot plot, Bars bars, Scale scale) {
        DefaultStatisticalCategoryDataset dataset = new DefaultStatisticalCategoryDataset();
        for (int row = 0; row < bars.wholes().size(); row++) {
            Interval whole = bars.wholes().get(row).times(scale.factor());
            if (whole.bounded() && whole.high() > whole.low()) {
                dataset.add(whole.mean(), (whole.high() - whole.low()) / 2, "whole", bars.rows().get(row));
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
