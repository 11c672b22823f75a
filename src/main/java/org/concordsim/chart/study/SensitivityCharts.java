package org.concordsim.chart.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concordsim.chart.StudyChart;
import org.concordsim.chart.data.Words;
import org.concordsim.result.table.ConvergenceRow;
import org.concordsim.result.table.MorrisRow;
import org.concordsim.result.table.PawnRow;
import org.concordsim.result.table.SensitivityTables;
import org.concordsim.result.table.SobolRow;
import org.concordsim.result.table.Table;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.sensitivity.SobolIndex;
import org.concordsim.statistics.sensitivity.SobolIndices;
import org.jfree.chart.JFreeChart;

/** The charts of a sensitivity study: elementary effects, Sobol indices, how these settle, and PAWN indices. */
public final class SensitivityCharts implements StudyChart {
    @Override
    public Map<String, JFreeChart> draw(Path resultFolder) throws IOException {
        Map<String, JFreeChart> charts = new LinkedHashMap<>();
        List<MorrisRow> effects = read(SensitivityTables.MORRIS, resultFolder);
        if (!effects.isEmpty()) {
            charts.put(
                    "morris",
                    MorrisChart.of(
                            words(effects.get(0).measure(), effects.get(0).subject()), effects));
        }
        List<SobolRow> indices = read(SensitivityTables.SOBOL, resultFolder);
        if (!indices.isEmpty()) {
            charts.put("sobol", sobol(indices));
        }
        List<ConvergenceRow> convergence = read(SensitivityTables.CONVERGENCE, resultFolder);
        if (!convergence.isEmpty()) {
            charts.put("sobol-convergence", convergence(convergence));
        }
        List<PawnRow> second = read(SensitivityTables.PAWN, resultFolder);
        if (!second.isEmpty()) {
            charts.put(
                    "pawn",
                    PawnChart.of(words(second.get(0).measure(), second.get(0).subject()), second));
        }
        return charts;
    }

    private static <T extends Record> List<T> read(Table<T> table, Path folder) throws IOException {
        return Files.exists(folder.resolve(table.file())) ? table.read(folder) : List.of();
    }

    private static JFreeChart sobol(List<SobolRow> rows) {
        return SobolChart.of(
                words(rows.get(0).measure(), rows.get(0).subject()),
                rows.stream().map(SobolRow::factor).toList(),
                rows.stream()
                        .map(row -> new SobolIndex(
                                row.first(),
                                new Interval(row.firstLow(), row.firstHigh()),
                                row.total(),
                                new Interval(row.totalLow(), row.totalHigh())))
                        .toList());
    }

    private static JFreeChart convergence(List<ConvergenceRow> rows) {
        Map<Integer, List<SobolIndex>> bySize = new LinkedHashMap<>();
        rows.forEach(row -> bySize.computeIfAbsent(row.rows(), absent -> new ArrayList<>())
                .add(new SobolIndex(
                        row.first(),
                        new Interval(row.firstLow(), row.firstHigh()),
                        row.total(),
                        new Interval(row.totalLow(), row.totalHigh()))));
        List<SobolIndices> table = bySize.entrySet().stream()
                .map(size -> new SobolIndices(size.getKey(), Double.NaN, Double.NaN, size.getValue(), List.of()))
                .toList();
        return ConvergenceChart.of(
                words(rows.get(0).measure(), rows.get(0).subject()),
                rows.stream().map(ConvergenceRow::factor).distinct().toList(),
                table);
    }

    private static String words(String measure, String subject) {
        String words = Words.of(measure);
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) + " of "
                + subject.replace(" - ", " less ");
    }
}
