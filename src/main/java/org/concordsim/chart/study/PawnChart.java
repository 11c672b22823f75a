package org.concordsim.chart.study;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.concordsim.chart.theme.Axes;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Sizes;
import org.concordsim.result.table.PawnRow;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;

/** PAWN indices: for each factor a bar for the median distance, with its interval and the threshold of a dummy. */
final class PawnChart {
    private static final double THICK = 0.5;
    private static final Rectangle2D SWATCH = new Rectangle2D.Double(-20, -11, 40, 22);
    private static final Rectangle2D TICK = new Rectangle2D.Double(-3, -11, 6, 22);

    private PawnChart() {}

    static JFreeChart of(String measure, List<PawnRow> rows) {
        double high = rows.stream()
                .mapToDouble(row -> Math.max(row.medianThreshold(), row.medianHigh()))
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        Canvas canvas = new Canvas(
                Axes.values("median distance between distributions", Axes.fromZero(high * 1.05), 6),
                Axes.rows(rows.stream().map(PawnRow::factor).toList()));
        canvas.plot().setRangeGridlinesVisible(false);
        for (int i = 0; i < rows.size(); i++) {
            PawnRow row = rows.get(i);
            double top = i - THICK / 2;
            canvas.bar(0, top, row.median(), top + THICK, Canvas.PALE);
            canvas.line(row.medianLow(), i, row.medianHigh(), i, Sizes.INK);
            double threshold = row.medianThreshold();
            canvas.line(threshold, top - 0.1, threshold, top + THICK + 0.1, Canvas.SECOND);
        }
        LegendItemCollection legend = new LegendItemCollection();
        legend.add(Canvas.entry("median distance with 95 % interval", SWATCH, Canvas.PALE));
        legend.add(Canvas.entry("exceeded by a dummy in 1 of 20 cases", TICK, Canvas.SECOND));
        return ConcordTheme.chart(
                "What moves the distribution of " + measure,
                "PAWN: Kolmogorov-Smirnov distance between all outputs and those in a slice of the factor; "
                        + rows.get(0).points() + " points",
                canvas.plot(),
                legend);
    }
}
