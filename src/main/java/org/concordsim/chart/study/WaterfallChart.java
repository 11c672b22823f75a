package org.concordsim.chart.study;

import java.awt.Color;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.chart.theme.Axes;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Sizes;
import org.concordsim.statistics.attribution.Attribution;
import org.concordsim.statistics.attribution.Part;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.ui.TextAnchor;

/** A difference between two models as a waterfall: one bar per lever, each where the bar above it ended. */
public final class WaterfallChart {
    private static final double THICK = 0.32;

    private WaterfallChart() {}

    /**
     * Returns the chart.
     *
     * @param title the words for the difference, such as "Contribution: Integrated against Undefined"
     * @param unit the unit of the measure
     * @param levers the names of the levers
     * @param attribution the parts in the order of the levers
     */
    public static JFreeChart of(String title, String unit, List<String> levers, Attribution attribution) {
        List<String> rows = new ArrayList<>(levers);
        rows.add("Difference");
        double low = Math.min(0, attribution.whole());
        double high = Math.max(0, attribution.whole());
        double level = 0;
        for (Part part : attribution.parts()) {
            level += part.share();
            low = Math.min(low, level + Math.min(0, reach(part, false)));
            high = Math.max(high, level + Math.max(0, reach(part, true)));
        }
        Canvas canvas = new Canvas(Axes.values(unit, Axes.around(low, high + (high - low) * 0.1), 6), Axes.rows(rows));
        canvas.plot().setRangeGridlinesVisible(false);
        draw(canvas, attribution, (high - low) * 0.012);
        return ConcordTheme.chart(
                title,
                "Shapley values of the levers with 95 % intervals; they add up to the difference",
                canvas.plot(),
                new LegendItemCollection());
    }

    private static void draw(Canvas canvas, Attribution attribution, double gap) {
        double from = 0;
        int row = 0;
        for (Part part : attribution.parts()) {
            double to = from + part.share();
            Color color = part.share() < 0 ? Canvas.SECOND : Canvas.PALE;
            canvas.bar(from, row - THICK, to, row + THICK, color);
            canvas.line(
                    from + part.shareInterval().low(),
                    row,
                    from + part.shareInterval().high(),
                    row,
                    Sizes.INK);
            double beside = Math.max(Math.max(from, to), to + Math.max(0, reach(part, true)));
            canvas.text(signed(part.share()), beside + gap, row, TextAnchor.CENTER_LEFT);
            canvas.line(to, row + THICK, to, row + 1 - THICK, Sizes.FAINT);
            from = to;
            row++;
        }
        canvas.bar(0, row - THICK, attribution.whole(), row + THICK, Sizes.GREY);
        double end = Math.max(0, attribution.whole());
        canvas.text(signed(attribution.whole()), end + gap, row, TextAnchor.CENTER_LEFT);
    }

    /** Returns how far the interval goes beyond the value; 0 where there is none. */
    private static double reach(Part part, boolean up) {
        double end = up ? part.shareInterval().high() : part.shareInterval().low();
        return Double.isFinite(end) ? end - part.share() : 0;
    }

    private static String signed(double value) {
        double rounded = new BigDecimal(value).round(new MathContext(3)).doubleValue();
        return (value > 0 ? "+" : "") + Axes.numbers().format(rounded);
    }
}
