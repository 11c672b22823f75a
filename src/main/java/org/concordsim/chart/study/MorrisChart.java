package org.concordsim.chart.study;

import java.awt.geom.Ellipse2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
    private static final double LINE = 0.035;

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
                Axes.values("mean absolute effect μ*, " + measure, Axes.fromZero(right * ROOM), 6),
                Axes.values("deviation of the effect σ", Axes.fromZero(top * (1 + 2 * LINE)), 6));
        double end = Math.min(right * ROOM, top);
        canvas.line(0, 0, end, end, Sizes.FAINT);
        double[] heights = heights(effects, top * LINE);
        for (int i = 0; i < effects.size(); i++) {
            draw(canvas, effects.get(i));
            double edge = Math.max(
                    effects.get(i).muStar(),
                    finite(effects.get(i).muStarInterval().high()));
            canvas.text(factors.get(i), edge + right * 0.012, heights[i], TextAnchor.CENTER_LEFT);
        }
        return ConcordTheme.chart(
                "Elementary effects of the factors",
                "Effects over the whole range of a factor, 95 % intervals; above the line: by curvature, interaction or chance",
                canvas.plot(),
                new LegendItemCollection());
    }

    /** Returns where the names stand: beside their effects, moved up where they would cover another. */
    private static double[] heights(List<ElementaryEffect> effects, double line) {
        int[] upwards = IntStream.range(0, effects.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> finite(effects.get(i).sigma())))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] heights = new double[effects.size()];
        double below = Double.NEGATIVE_INFINITY;
        for (int i : upwards) {
            heights[i] = Math.max(finite(effects.get(i).sigma()), below + line);
            below = heights[i];
        }
        return heights;
    }

    private static void draw(Canvas canvas, ElementaryEffect effect) {
        double sigma = finite(effect.sigma());
        double low = Math.max(0, effect.muStarInterval().low());
        canvas.line(low, sigma, effect.muStarInterval().high(), sigma, Canvas.MAIN);
        Ellipse2D dot = new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS);
        canvas.point(effect.muStar(), sigma, dot, Canvas.MAIN, Canvas.MAIN);
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : 0;
    }
}
