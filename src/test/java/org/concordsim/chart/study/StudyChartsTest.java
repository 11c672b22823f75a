package org.concordsim.chart.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.concordsim.chart.DrawnText;
import org.concordsim.chart.Legible;
import org.concordsim.chart.file.PngImage;
import org.concordsim.experiment.design.LatinHypercube;
import org.concordsim.result.table.MorrisRow;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.discovery.BestMap;
import org.concordsim.statistics.sensitivity.SobolIndex;
import org.concordsim.statistics.sensitivity.SobolIndices;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.junit.jupiter.api.Test;

class StudyChartsTest {
    private static final List<String> FACTORS = List.of("market turbulence", "firm size", "cycle length", "pay mix");
    private static final List<String> MODELS = List.of("undefined", "defined", "aligned", "integrated");

    @Test
    void giveTheSameBytesForTheSameNumbers() throws Exception {
        byte[] png = PngImage.of(charts().get("sobol"));

        assertThat(png).hasSizeGreaterThan(10_000).isEqualTo(PngImage.of(charts().get("sobol")));
    }

    @Test
    void showTheirTitles() {
        assertThat(charts().values().stream().map(chart -> chart.getTitle().getText()))
                .containsExactly(
                        "How the indices of contribution settle",
                        "Elementary effects on wins",
                        "Contribution against customer value",
                        "Where each model is best: contribution",
                        "What the variance of contribution comes from");
    }

    @Test
    void standWhereNothingIsKnown() {
        Interval none = Interval.UNDEFINED;
        JFreeChart sobol =
                SobolChart.of("wins", List.of("x"), List.of(new SobolIndex(Double.NaN, none, Double.NaN, none)));
        JFreeChart morris = MorrisChart.of("wins", List.of(effect("x", 0, Double.NaN, Double.NaN)));

        assertThat(List.of(sobol, morris))
                .allMatch(chart ->
                        ((XYPlot) chart.getPlot()).getDomainAxis().getRange().getLength() > 0);
    }

    static Map<String, JFreeChart> charts() {
        Map<String, JFreeChart> charts = new TreeMap<>();
        List<MorrisRow> effects = new ArrayList<>();
        List<SobolIndex> indices = new ArrayList<>();
        for (int i = 0; i < FACTORS.size(); i++) {
            double muStar = 8 - 2.2 * i;
            effects.add(effect(FACTORS.get(i), muStar, 1 + i * 1.5 % 4, 3));
            indices.add(new SobolIndex(
                    0.5 - 0.15 * i, around(0.5 - 0.15 * i, 0.06), 0.6 - 0.15 * i, around(0.6 - 0.15 * i, 0.05)));
        }
        charts.put("morris", MorrisChart.of("wins", effects));
        charts.put("sobol", SobolChart.of("contribution", FACTORS, indices));
        charts.put("regimes", regimes());
        charts.put("convergence", ConvergenceChart.of("contribution", FACTORS, table(indices)));
        charts.put(
                "pareto",
                ParetoChart.of(
                        "Contribution against customer value",
                        "contribution, million per year",
                        "customer value",
                        List.of(
                                new ParetoChart.Option("Integrated", 4, 1.2, true),
                                new ParetoChart.Option("Aligned", 3, 3, true),
                                new ParetoChart.Option("Candidate 7", 1, 4, true),
                                new ParetoChart.Option("Undefined", 2, 2, false))));
        return charts;
    }

    private static MorrisRow effect(String factor, double muStar, double sigma, double chance) {
        double low = muStar - 1;
        double high = muStar + 1;
        return new MorrisRow(
                "s", "a - b", "wins", "1/year", factor, "0:1", 5, muStar, low, high, muStar, low, high, sigma, chance);
    }

    @Test
    void aScreeningFillsTheFactorsAboveChanceAndMarksTheLevelOfEach() {
        JFreeChart chart = MorrisChart.of("wins", List.of(effect("strong", 6, 2, 3), effect("weak", 3.5, 1, 3)));

        XYPlot plot = (XYPlot) chart.getPlot();
        XYLineAndShapeRenderer renderer = (XYLineAndShapeRenderer) plot.getRenderer();
        assertThat(renderer.getSeriesFillPaint(0)).isEqualTo(Canvas.MAIN);
        assertThat(renderer.getSeriesFillPaint(2)).isEqualTo(Color.WHITE);
        assertThat(plot.getAnnotations()).contains(new XYLineAnnotation(3, -0.3, 3, 0.3, Canvas.LINE, Canvas.SECOND));
    }

    @Test
    void aScreeningShowsTheFirstFactorsAndSaysSo() {
        List<MorrisRow> rows = IntStream.range(0, 40)
                .mapToObj(i -> effect("part.parameterNumber" + i, 50 - i, 1, 3))
                .toList();

        JFreeChart chart = MorrisChart.of("wins", rows);

        assertThat(DrawnText.of(chart))
                .extracting(DrawnText.Piece::text)
                .contains("part.parameterNumber14")
                .doesNotContain("part.parameterNumber15")
                .anyMatch(text -> text.contains("the first 15 of 40"));
        Legible.check(chart);
    }

    private static JFreeChart regimes() {
        double[][] points = LatinHypercube.maximin(80, 2, 1);
        double[][] confidence = Arrays.stream(points)
                .map(x -> x[0] + x[1] < 0.8
                        ? new double[] {0.8, 0.2, 0, 0}
                        : x[0] > 0.6 ? new double[] {0, 0, 0.1, 0.9} : new double[] {0.1, 0.2, 0.5, 0.2})
                .toArray(double[][]::new);
        return RegimeMapChart.of(
                "contribution",
                new RegimeMapChart.Axis("market turbulence", 0, 1),
                new RegimeMapChart.Axis("salespeople", 5, 200),
                MODELS,
                new RegimeMapChart.Judged(BestMap.of(points, confidence), new boolean[points.length]));
    }

    private static List<SobolIndices> table(List<SobolIndex> last) {
        List<SobolIndex> first = last.stream()
                .map(index -> new SobolIndex(
                        index.first() + 0.08,
                        around(index.first() + 0.08, 0.12),
                        index.total() - 0.05,
                        around(index.total() - 0.05, 0.1)))
                .toList();
        return List.of(
                new SobolIndices(256, 0, 1, first, List.of()),
                new SobolIndices(512, 0, 1, last, List.of()),
                new SobolIndices(1024, 0, 1, last, List.of()));
    }

    private static Interval around(double centre, double half) {
        return new Interval(centre - half, centre + half);
    }
}
