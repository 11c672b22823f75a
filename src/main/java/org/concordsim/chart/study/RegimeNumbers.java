package org.concordsim.chart.study;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordsim.result.table.RegimeModelRow;
import org.concordsim.result.table.RegimeRow;
import org.concordsim.result.table.RegimeTables;
import org.concordsim.statistics.discovery.BestMap;

/**
 * What a study of regimes found at its points.
 *
 * @param factors the names of the contexts
 * @param points the points
 * @param models each model at each point
 */
public record RegimeNumbers(List<String> factors, List<RegimeRow> points, List<RegimeModelRow> models) {
    private static final int LEAST_POINTS = 3;
    private static final Map<String, String> AXES = Map.of(
            "firmSize", "Firm size, salespeople",
            "cycleLength", "Length of the sales cycle, times the scenario's",
            "productComplexity", "Complexity of the product, times the scenario's",
            "market.turbulence", "Market turbulence, 1/sqrt(year)",
            "leadHeterogeneity", "Spread between leads, times the scenario's",
            "payMix", "Commission on new business, share");

    /**
     * The map over two contexts.
     *
     * @param horizontal the first context
     * @param vertical the second
     * @param map the smoothed confidences
     */
    public record Slice(Scaled horizontal, Scaled vertical, BestMap map) {}

    /** A context whose levels are numbers, with its least and greatest level and the points' places in [0, 1]. */
    public record Scaled(String name, double low, double high, double[] places) {
        /** Returns its name with its unit. */
        public String words() {
            return AXES.getOrDefault(name, name);
        }
    }

    /** Reads a folder; empty where it holds no such study. */
    public static Optional<RegimeNumbers> read(Path folder) throws IOException {
        Path file = folder.resolve(RegimeTables.POINTS_FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> factors = factors(file);
        return Optional.of(new RegimeNumbers(
                factors, RegimeTables.points(factors).read(folder), RegimeTables.MODELS.read(folder)));
    }

    /** Returns the models' names in order. */
    public List<String> names() {
        return models.stream().map(RegimeModelRow::model).distinct().toList();
    }

    /** Returns the maps of all pairs of contexts, the one that predicts best first; none where points are few. */
    public List<Slice> slices() {
        return points.size() < LEAST_POINTS ? List.of() : SliceFinder.of(factors, points, models);
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
}
