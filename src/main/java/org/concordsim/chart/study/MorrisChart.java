package org.concordsim.chart.study;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.concordsim.chart.data.Scale;
import org.concordsim.chart.theme.Axes;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Sizes;
import org.concordsim.result.table.MorrisRow;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;

/**
 * Elementary effects, one row a factor: how much it moves a measure, how much that depends on where, and what chance alone
 * would show. A factor whose effect is more than chance is filled.
 */
public final class MorrisChart {
    /** The most factors that are drawn: the first ones. */
    public static final int MOST = 15;

    private static final int TICKS = 6;
    private static final double TALL = 0.3;
    private static final double APART = 0.24;
    private static final Shape EFFECT = new Ellipse2D.Double(-9, -9, 18, 18);
    private static final Shape DEVIATION = wedge(7);
    private static final Shape TICK = new Rectangle2D.Double(-3, -11, 6, 22);

    private MorrisChart() {}

    /** Returns the chart of a measure in words; the factors with the largest effects come first. */
    public static JFreeChart of(String measure, List<MorrisRow> all) {
        List<MorrisRow> rows = all.stream().limit(MOST).toList();
        double largest = rows.stream()
                .flatMapToDouble(row ->
                        DoubleStream.of(row.muStar(), row.muStarHigh(), row.muStarLow(), row.sigma(), row.chance()))
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        Scale scale = Scale.of(rows.get(0).unit(), largest);
        Canvas canvas = new Canvas(
                Axes.values(scale.words(), Axes.around(0, largest * scale.factor()), TICKS),
                Axes.rows(rows.stream().map(MorrisRow::factor).toList()));
        canvas.plot().setRangeGridlinesVisible(false);
        for (int i = 0; i < rows.size(); i++) {
            draw(canvas, i, rows.get(i), scale.factor());
        }
        return ConcordTheme.chart(
                "Elementary effects on " + measure,
                "Over the whole range of a factor, 95 % intervals; filled: the interval lies above what chance makes"
                        + (all.size() > MOST ? "; the first " + MOST + " of " + all.size() : ""),
                canvas.plot(),
                legend());
    }

    private static void draw(Canvas canvas, int row, MorrisRow effect, double factor) {
        double chance = effect.chance() * factor;
        canvas.line(chance, row - TALL, chance, row + TALL, Canvas.SECOND);
        double low = Math.max(0, effect.muStarLow()) * factor;
        canvas.lineBelow(low, row, effect.muStarHigh() * factor, row, Canvas.MAIN);
        Color fill = effect.isShown() ? Canvas.MAIN : Color.WHITE;
        canvas.point(effect.muStar() * factor, row, EFFECT, fill, Canvas.MAIN);
        if (Double.isFinite(effect.sigma())) {
            canvas.point(effect.sigma() * factor, row + APART, DEVIATION, Sizes.GREY, Sizes.GREY);
        }
    }

    private static LegendItemCollection legend() {
        LegendItemCollection legend = new LegendItemCollection();
        legend.add(Canvas.entry("mean absolute effect \u03bc*", EFFECT, Canvas.MAIN));
        legend.add(Canvas.entry("what chance alone makes of it", TICK, Canvas.SECOND));
        legend.add(Canvas.entry("deviation of the effect \u03c3", DEVIATION, Sizes.GREY));
        return legend;
    }

    private static Shape wedge(double half) {
        Path2D wedge = new Path2D.Double();
        wedge.moveTo(0, -half);
        wedge.lineTo(half, half);
        wedge.lineTo(-half, half);
        wedge.closePath();
        return wedge;
    }
}
