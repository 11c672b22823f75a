package org.concordsim.chart.study;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.concordsim.chart.theme.Axes;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Sizes;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.sensitivity.SobolIndex;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.data.Range;

/** Sobol indices: for each factor a bar for the first-order and one for the total index, with intervals. */
public final class SobolChart {
    private static final double THICK = 0.3;
    private static final Rectangle2D SWATCH = new Rectangle2D.Double(-20, -11, 40, 22);

    private SobolChart() {}

    /**
     * Returns the chart.
     *
     * @param measure the words for the measure
     * @param factors the names of the factors, the first on top
     * @param indices the indices in the order of the factors
     */
    public static JFreeChart of(String measure, List<String> factors, List<SobolIndex> indices) {
        double low = indices.stream()
                .mapToDouble(index -> Math.min(lowest(index.firstInterval()), lowest(index.totalInterval())))
                .min()
                .orElse(0);
        double high = indices.stream()
                .mapToDouble(index -> Math.max(highest(index.firstInterval()), highest(index.totalInterval())))
                .max()
                .orElse(1);
        Range range = new Range(low < 0 ? low * 1.1 - 0.02 : 0, high * 1.05);
        Canvas canvas = new Canvas(Axes.values("share of the variance", range, 6), Axes.rows(factors));
        canvas.plot().setRangeGridlinesVisible(false);
        for (int row = 0; row < indices.size(); row++) {
            SobolIndex index = indices.get(row);
            bar(canvas, row - THICK, index.first(), index.firstInterval(), Canvas.PALE);
            bar(canvas, row, index.total(), index.totalInterval(), Canvas.SECOND);
        }
        LegendItemCollection legend = new LegendItemCollection();
        legend.add(Canvas.entry("alone (first order)", SWATCH, Canvas.PALE));
        legend.add(Canvas.entry("with interactions (total)", SWATCH, Canvas.SECOND));
        return ConcordTheme.chart(
                "What the variance of " + measure + " comes from",
                "Sobol indices with 95 % bootstrap intervals",
                canvas.plot(),
                legend);
    }

    private static void bar(Canvas canvas, double from, double value, Interval interval, Color color) {
        if (Double.isFinite(value)) {
            canvas.bar(0, from, value, from + THICK, color);
            double middle = from + THICK / 2;
            canvas.line(interval.low(), middle, interval.high(), middle, Sizes.INK);
            canvas.line(interval.low(), middle - 0.06, interval.low(), middle + 0.06, Sizes.INK);
            canvas.line(interval.high(), middle - 0.06, interval.high(), middle + 0.06, Sizes.INK);
        }
    }

    private static double lowest(Interval interval) {
        return Double.isFinite(interval.low()) ? interval.low() : 0;
    }

    private static double highest(Interval interval) {
        return Double.isFinite(interval.high()) ? interval.high() : 1;
    }
}
