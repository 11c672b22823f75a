package org.concordsim.chart.study;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.chart.theme.Axes;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Legends;
import org.concordsim.chart.theme.ModelStyle;
import org.concordsim.statistics.discovery.BestMap;
import org.jfree.chart.JFreeChart;
import org.jfree.data.Range;

/** Where each model is best over two factors: the colour is the best model, its opacity the probability of that. */
public final class RegimeMapChart {
    private static final int CELLS = 60;
    private static final double OVERLAP = 1.08;
    private static final double MARGIN = 0.02;

    private RegimeMapChart() {}

    /** A factor of the map: its name with its unit and the values at both ends of its axis. */
    public record Axis(String name, double low, double high) {
        private Range range() {
            double margin = MARGIN * (high - low);
            return new Range(low - margin, high + margin);
        }

        private double at(double coordinate) {
            return low + coordinate * (high - low);
        }
    }

    /**
     * A map with what is shown at its points.
     *
     * @param map the smoothed confidences
     * @param shown by point, whether one model is shown to be better than all others there
     */
    public record Judged(BestMap map, boolean[] shown) {}

    /**
     * Returns the chart.
     *
     * @param measure the words for the measure
     * @param horizontal the factor whose coordinates come first in the map
     * @param vertical the other factor
     * @param models the keys of the models, in the order of the map's alternatives
     * @param judged the map with what is shown at its points
     */
    public static JFreeChart of(String measure, Axis horizontal, Axis vertical, List<String> models, Judged judged) {
        BestMap map = judged.map();
        Canvas canvas = new Canvas(
                Axes.values(horizontal.name(), horizontal.range(), 6),
                Axes.values(vertical.name(), vertical.range(), 6));
        cells(canvas, horizontal, vertical, new Shades(map, models));
        for (int p = 0; p < map.points().length; p++) {
            ModelStyle style = ModelStyle.of(models.get(best(map.confidence()[p])), models);
            double x = horizontal.at(map.points()[p][0]);
            double y = vertical.at(map.points()[p][1]);
            boolean shown = judged.shown()[p];
            canvas.point(
                    x, y, style.marker(0.9), shown ? style.color() : Color.WHITE, shown ? Color.WHITE : style.color());
        }
        return ConcordTheme.chart(
                "Where each model is best: " + measure,
                "The fuller the colour, the surer over all other contexts. A marker is a point: filled where a model is shown"
                        + " to be best, hollow where none is",
                canvas.plot(),
                Legends.markers(models));
    }

    /** A map and the models whose colours it takes. */
    private record Shades(BestMap map, List<String> models) {}

    private static void cells(Canvas canvas, Axis horizontal, Axis vertical, Shades shades) {
        List<String> models = shades.models();
        double width = (horizontal.high() - horizontal.low()) / CELLS;
        double height = (vertical.high() - vertical.low()) / CELLS;
        for (int i = 0; i < CELLS; i++) {
            for (int j = 0; j < CELLS; j++) {
                double[] shares = shades.map().probabilities((i + 0.5) / CELLS, (j + 0.5) / CELLS);
                int best = best(shares);
                ModelStyle style = ModelStyle.of(models.get(best), models);
                double x = horizontal.low() + i * width;
                double y = vertical.low() + j * height;
                canvas.cell(
                        x, y, width * OVERLAP, height * OVERLAP, paper(style, opacity(shares[best], shares.length)));
            }
        }
    }

    private static int best(double[] shares) {
        return IntStream.range(0, shares.length)
                .reduce((best, next) -> shares[next] > shares[best] ? next : best)
                .orElseThrow();
    }

    /** Returns the colour as it looks on white paper, so that cells may overlap without seams. */
    private static Color paper(ModelStyle style, double opacity) {
        Color color = style.color();
        return new Color(
                mixed(color.getRed(), opacity), mixed(color.getGreen(), opacity), mixed(color.getBlue(), opacity));
    }

    private static int mixed(int part, double opacity) {
        return (int) Math.round(255 + opacity * (part - 255));
    }

    private static double opacity(double share, int alternatives) {
        double chance = 1.0 / alternatives;
        return alternatives == 1 ? 0.8 : 0.8 * Math.max(0, Math.min(1, (share - chance) / (1 - chance)));
    }
}
