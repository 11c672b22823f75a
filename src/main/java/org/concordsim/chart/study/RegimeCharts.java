package org.concordsim.chart.study;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concordsim.chart.StudyChart;
import org.concordsim.chart.data.Words;
import org.concordsim.result.table.RegimeModelRow;
import org.concordsim.result.table.RegimeRow;
import org.concordsim.result.table.RegimeTables;
import org.concordsim.statistics.discovery.BestMap;
import org.jfree.chart.JFreeChart;

/** The map of a study of regimes over the two contexts that tell most about which model is best. */
public final class RegimeCharts implements StudyChart {
    private static final int LEAST_POINTS = 3;
    private static final Map<String, String> AXES = Map.of(
            "firmSize", "Firm size, salespeople",
            "cycleLength", "Length of the sales cycle, times the scenario's",
            "productComplexity", "Complexity of the product, times the scenario's",
            "market.turbulence", "Market turbulence, 1/sqrt(year)",
            "leadHeterogeneity", "Spread between leads, times the scenario's",
            "payMix", "Commission on new business, share");

    @Override
    public Map<String, JFreeChart> draw(Path resultFolder) throws IOException {
        Path file = resultFolder.resolve(RegimeTables.POINTS_FILE);
        if (!Files.exists(file)) {
            return Map.of();
        }
        List<String> factors = factors(file);
        List<RegimeRow> points = RegimeTables.points(factors).read(resultFolder);
        List<RegimeModelRow> models = RegimeTables.MODELS.read(resultFolder);
        Map<String, JFreeChart> charts = new LinkedHashMap<>();
        List<Slice> slices = points.size() < LEAST_POINTS ? List.of() : Slice.all(factors, points, models);
        slices.stream().limit(1).forEach(slice -> charts.put("regimes", chart(points, slice, names(models))));
        return charts;
    }

    private static JFreeChart chart(List<RegimeRow> points, Slice slice, List<String> models) {
        boolean[] shown = new boolean[points.size()];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = points.get(i).distinguishable();
        }
        return RegimeMapChart.of(
                Words.of(points.get(0).measure()).toLowerCase(Locale.ROOT),
                axis(slice.horizontal()),
                axis(slice.vertical()),
                models,
                new RegimeMapChart.Judged(slice.map(), shown));
    }

    private static RegimeMapChart.Axis axis(Slice.Scaled context) {
        String name = AXES.getOrDefault(context.name(), context.name());
        return new RegimeMapChart.Axis(name, context.low(), context.high());
    }

    private static List<String> names(List<RegimeModelRow> models) {
        return models.stream().map(RegimeModelRow::model).distinct().toList();
    }

    /** Returns the names of the contexts: the columns between the point and the measure. */
    private static List<String> factors(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            List<String> header = List.of(String.valueOf(reader.readLine()).split(","));
            int end = header.indexOf("measure");
            if (end < 2) {
                throw new IOException(file + ": is not a table of regimes. Maybe another version wrote it?");
            }
            return header.subList(2, end);
        }
    }

    /**
     * The map over two contexts.
     *
     * @param horizontal the first context
     * @param vertical the second
     * @param map the smoothed confidences
     */
    record Slice(Scaled horizontal, Scaled vertical, BestMap map) {
        /** A context whose levels are numbers, with its least and greatest level and its places in [0, 1]. */
        record Scaled(String name, double low, double high, double[] places) {}

        /** Returns the maps of all pairs of contexts, the one that predicts best first. */
        static List<Slice> all(List<String> factors, List<RegimeRow> points, List<RegimeModelRow> models) {
            return SliceFinder.of(factors, points, models);
        }
    }
}
