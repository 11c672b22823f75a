package org.concordsim.chart.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.chart.StudyChart;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Words;
import org.concordsim.chart.plot.DotPanel;
import org.concordsim.chart.plot.Mark;
import org.concordsim.chart.theme.Axes;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Legends;
import org.concordsim.chart.theme.ModelStyle;
import org.concordsim.result.table.comparison.VarianceRow;
import org.concordsim.result.table.comparison.WorldTables;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;

/**
 * Where the variance of the difference between two organizing models comes from, one row a measure: the estimated share
 * of each part with its interval. The shares add up to 100 %; they are estimates without bias, so one may lie below 0.
 */
public final class VarianceChart implements StudyChart {
    private static final int MOST_MEASURES = 12;
    private static final String AXIS = "% of the variance of the difference, over runs of random worlds";
    private static final int TICKS = 10;
    private static final double PERCENT = 100;
    private static final double SPREAD = 0.6;
    private static final List<String> PARTS = List.of("lever", "parameter", "joint", "chance");
    private static final List<String> NAMES = List.of("levers", "parameters", "both together", "chance");

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
        List<VarianceRow> rows = all.stream()
                .filter(row -> row.modelA().equals(model) && row.modelB().equals(reference))
                .filter(row -> Double.isFinite(row.share()))
                .toList();
        List<String> measures = rows.stream()
                .map(VarianceRow::measure)
                .distinct()
                .limit(MOST_MEASURES)
                .toList();
        List<Mark> marks = rows.stream()
                .filter(row -> measures.contains(row.measure()))
                .map(row -> mark(row, measures.indexOf(row.measure())))
                .toList();
        return ConcordTheme.chart(
                Words.of(model) + " against " + Words.of(reference) + ": where the variance comes from",
                "Scenario " + all.get(0).scenario() + "; parts add up to 100 %, estimates may lie below 0;"
                        + " 95 % intervals, cut at 0 and 100 %; hollow: the interval reaches 0",
                DotPanel.of(measures.stream().map(Words::of).toList(), axis(marks), PERCENT, marks),
                Legends.markers(NAMES));
    }

    /** Returns the axis from the lowest estimate, or 0, to 100 %, or the highest one. */
    private static NumberAxis axis(List<Mark> marks) {
        DoubleSummaryStatistics shares =
                marks.stream().mapToDouble(mark -> mark.interval().mean()).summaryStatistics();
        double low = Math.min(0, shares.getMin());
        double high = Math.max(1, shares.getMax());
        return Axes.values(AXIS, Axes.around(PERCENT * low, PERCENT * high), TICKS);
    }

    private static Mark mark(VarianceRow row, int place) {
        int part = PARTS.indexOf(row.part());
        double offset = SPREAD * ((double) part / (PARTS.size() - 1) - 0.5);
        Interval share = new Interval(row.share(), row.ciLow(), row.ciHigh(), 1);
        return new Mark(place, offset, share, ModelStyle.of(NAMES.get(part), NAMES), !(row.ciLow() > 0));
    }
}
