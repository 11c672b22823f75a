package org.concordsim.chart.study;

import java.awt.geom.Ellipse2D;
import java.util.List;
import org.concordsim.chart.theme.Axes;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Sizes;
import org.concordsim.statistics.sensitivity.ElementaryEffect;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.ui.TextAnchor;

/** Elementary effects: how much each factor moves a measure against how much that depends on where. */
public final class MorrisChart {
    private static final double RADIUS = 8;
    private static final double ROOM = 1.25;

    private MorrisChart() {}

    /**
     * Returns the chart.
     *
     * @param measure the words for the measure with its unit
     * @param factors the names of the factors
     * @param effects the effects in the order of the factors
     */
    public static JFreeChart of(String measure, List<String> factors, List<ElementaryEffect> effects) {
        double right = effects.stream()
                .mapToDouble(effect ->
                        Math.max(effect.muStar(), finite(effect.muStarInterval().high())))
                .max()
                .orElse(1);
        double top = effects.stream()
                .mapToDouble(effect -> finite(effect.sigma()))
                .max()
                .orElse(1);
        Canvas canvas = new Canvas(
                Axes.values("mean absolute effect μ* over the whole range, " + measure, Axes.fromZero(right * ROOM), 6),
                Axes.values("deviation of the effect σ, " + measure, Axes.fromZero(top), 6));
        double end = Math.min(right * ROOM, top);
        canvas.line(0, 0, end, end, Sizes.FAINT);
        for (int i = 0; i < effects.size(); i++) {
            draw(canvas, factors.get(i), effects.get(i), right * 0.012);
        }
        return ConcordTheme.chart(
                "Elementary effects of the factors",
                "To the right: the factor matters. Above the line: by curvature or interaction. Bars: 95 % interval",
                canvas.plot(),
                new LegendItemCollection());
    }

    private static void draw(Canvas canvas, String factor, ElementaryEffect effect, double gap) {
        double sigma = finite(effect.sigma());
        double low = Math.max(0, effect.muStarInterval().low());
        double high = effect.muStarInterval().high();
        canvas.line(low, sigma, high, sigma, Canvas.MAIN);
        Ellipse2D dot = new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS);
        canvas.point(effect.muStar(), sigma, dot, Canvas.MAIN, Canvas.MAIN);
        canvas.text(factor, Math.max(effect.muStar(), finite(high)) + gap, sigma, TextAnchor.CENTER_LEFT);
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : 0;
    }
}
