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

    private RegimeMapChart() {}

    /** A factor of the map: its name with its unit and the values at both ends of its axis. */
    public record Axis(String name, double low, double high) {
        private Range range() {
            return new Range(low, high);
        }

        private double at(double coordinate) {
            return low + coordinate * (high - low);
        }
    }

    /**
     * Returns the chart.
     *
     * @param measure the words for the measure
     * @param horizontal the factor whose coordinates come first in the map
     * @param vertical the other factor
     * @param models the keys of the models, in the order of the map's alternatives
     * @param map the smoothed confidences
     */
    public static JFreeChart of(String measure, Axis horizontal, Axis vertical, List<String> models, BestMap map) {
        Canvas canvas = new Canvas(
                Axes.values(horizontal.name(), horizontal.range(), 6),
                Axes.values(vertical.name(), vertical.range(), 6));
        double width = (horizontal.high() - horizontal.low()) / CELLS;
        double height = (vertical.high() - vertical.low()) / CELLS;
        for (int i = 0; i < CELLS; i++) {
            for (int j = 0; j < CELLS; j++) {
                double[] shares = map.probabilities((i + 0.5) / CELLS, (j + 0.5) / CELLS);
                int best = best(shares);
                ModelStyle style = ModelStyle.of(models.get(best), models);
                double x = horizontal.low() + i * width;
                double y = vertical.low() + j * height;
                canvas.cell(x, y, width, height, style.faded(opacity(shares[best], shares.length)));
            }
        }
        for (int p = 0; p < map.points().length; p++) {
            ModelStyle style = ModelStyle.of(models.get(best(map.confidence()[p])), models);
            double x = horizontal.at(map.points()[p][0]);
            double y = vertical.at(map.points()[p][1]);
            canvas.point(x, y, style.marker(0.75), style.color(), Color.WHITE);
        }
        return ConcordTheme.chart(
                "Where each model is best: " + measure,
                "The fuller the colour, the surer; white: none is surer than by chance. A marker is one design point",
                canvas.plot(),
                Legends.markers(models));
    }

    private static int best(double[] shares) {
        return IntStream.range(0, shares.length)
                .reduce((best, next) -> shares[next] > shares[best] ? next : best)
                .orElseThrow();
    }

    private static double opacity(double share, int alternatives) {
        double chance = 1.0 / alternatives;
        return alternatives == 1 ? 0.8 : 0.8 * Math.max(0, Math.min(1, (share - chance) / (1 - chance)));
    }
}
