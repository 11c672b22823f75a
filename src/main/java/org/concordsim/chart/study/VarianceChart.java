package org.concordsim.chart.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.chart.StudyChart;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Words;
import org.concordsim.chart.plot.StackPanel;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Hatch;
import org.concordsim.chart.theme.KindStyle;
import org.concordsim.result.table.comparison.VarianceRow;
import org.concordsim.result.table.comparison.WorldTables;
import org.jfree.chart.JFreeChart;

/** Where the variance of the difference between two organizing models comes from, one bar a measure. */
public final class VarianceChart implements StudyChart {
    private static final int MOST_MEASURES = 12;
    private static final List<String> PARTS = List.of("lever", "parameter", "joint", "chance");
    private static final List<String> NAMES = List.of("levers", "parameters", "both together", "chance");
    private static final List<KindStyle> STYLES = List.of(
            KindStyle.of(0x77AADD, Hatch.NONE),
            KindStyle.of(0xEEDD88, Hatch.FALLING),
            KindStyle.of(0x44BB99, Hatch.CROSSED),
            KindStyle.of(0xF7F7F7, Hatch.NONE));

    @Override
    public Map<String, JFreeChart> draw(Path resultFolder) throws IOException {
        if (!Files.exists(resultFolder.resolve(WorldTables.VARIANCE.file()))) {
            return Map.of();
        }
        List<VarianceRow> all = WorldTables.VARIANCE.read(resultFolder);
        Map<String, JFreeChart> charts = new LinkedHashMap<>();
        List<String> models = all.stream().map(VarianceRow::modelB).distinct().toList();
        if (!models.isEmpty()) {
            String reference = models.get(0);
            all.stream()
                    .filter(row -> row.modelB().equals(reference))
                    .map(VarianceRow::modelA)
                    .distinct()
                    .forEach(model -> charts.put("variance-" + model, chart(all, model, reference)));
        }
        return charts;
    }

    private static JFreeChart chart(List<VarianceRow> all, String model, String reference) {
        Map<String, List<VarianceRow>> measures = new LinkedHashMap<>();
        all.stream()
                .filter(row -> row.modelA().equals(model) && row.modelB().equals(reference))
                .filter(row -> Double.isFinite(row.share()))
                .forEach(row -> measures.computeIfAbsent(row.measure(), absent -> new ArrayList<>())
                        .add(row));
        List<String> names = measures.keySet().stream().limit(MOST_MEASURES).toList();
        List<StackPanel.Part> parts = new ArrayList<>();
        for (int i = 0; i < PARTS.size(); i++) {
            String part = PARTS.get(i);
            List<Interval> sizes =
                    names.stream().map(name -> size(measures.get(name), part)).toList();
            parts.add(new StackPanel.Part(NAMES.get(i), STYLES.get(i), sizes));
        }
        List<Interval> wholes = names.stream().map(name -> exactly(1)).toList();
        return ConcordTheme.chart(
                Words.of(model) + " against " + Words.of(reference) + ": where the variance comes from",
                "Scenario " + all.get(0).scenario()
                        + ", difference between runs of random worlds; estimates below 0 drawn as 0",
                StackPanel.of(
                        "share",
                        new StackPanel.Bars(names.stream().map(Words::of).toList(), parts, wholes)),
                StackPanel.legend(parts));
    }

    private static Interval size(List<VarianceRow> rows, String part) {
        double whole =
                rows.stream().mapToDouble(row -> Math.max(0, row.share())).sum();
        return rows.stream()
                .filter(row -> row.part().equals(part))
                .map(row -> exactly(Math.max(0, row.share()) / whole))
                .findFirst()
                .orElse(exactly(0));
    }

    private static Interval exactly(double value) {
        return new Interval(value, value, value, 1);
    }
}
