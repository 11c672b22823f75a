package org.concordsim.chart.study;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.concordsim.chart.theme.Axes;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Sizes;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/** Two objectives against each other: the options that no other dominates, and the others. */
public final class ParetoChart {
    private static final double RADIUS = 9;
    private static final double ROOM = 0.16;

    private ParetoChart() {}

    /** An option: its name, its value in both objectives and whether it is, or may be, on the front. */
    public record Option(String name, double x, double y, boolean onFront) {}

    /** Returns the chart of options; the axes are named with their units. */
    public static JFreeChart of(String title, String horizontal, String vertical, List<Option> options) {
        double[] xs = options.stream().mapToDouble(Option::x).sorted().toArray();
        double[] ys = options.stream().mapToDouble(Option::y).sorted().toArray();
        Range range = xs.length == 0 ? new Range(0, 1) : Axes.around(xs[0], xs[xs.length - 1]);
        Range wide = new Range(range.getLowerBound(), range.getUpperBound() + ROOM * range.getLength());
        Range high = ys.length == 0 ? new Range(0, 1) : Axes.around(ys[0], ys[ys.length - 1]);
        Canvas canvas = new Canvas(Axes.values(horizontal, wide, 6), Axes.values(vertical, high, 6));
        Ellipse2D dot = new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS);
        for (Option option : options) {
            Color color = option.onFront() ? Canvas.MAIN : Sizes.GREY;
            canvas.point(option.x(), option.y(), dot, option.onFront() ? color : Color.WHITE, color);
            double beside = option.x() + 0.015 * wide.getLength();
            canvas.text(option.name(), beside, option.y(), TextAnchor.CENTER_LEFT);
        }
        LegendItemCollection legend = new LegendItemCollection();
        legend.add(Canvas.entry("no other is better in both", dot, Canvas.MAIN));
        return ConcordTheme.chart(
                title, "Filled: options that no other dominates; hollow: dominated ones", canvas.plot(), legend);
    }
}
