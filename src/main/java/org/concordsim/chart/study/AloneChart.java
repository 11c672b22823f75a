package org.concordsim.chart.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.concordsim.chart.StudyChart;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Scale;
import org.concordsim.chart.data.Words;
import org.concordsim.chart.plot.DotPanel;
import org.concordsim.chart.plot.Mark;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.theme.Axes;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Legends;
import org.concordsim.chart.theme.ModelStyle;
import org.concordsim.result.table.AloneRow;
import org.concordsim.result.table.SweepTables;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/** What each factor of a designed experiment does to a measure when it alone is changed, one chart a measure, as long as rows can be read. */
public final class AloneChart implements StudyChart {
    private static final int MOST_CHARTS = 8;
    private static final int MOST_ROWS = 16;
    private static final int MOST_PANELS = 3;
    private static final int TICKS = 6;
    private static final double SPREAD = 0.5;

    @Override
    public Map<String, JFreeChart> draw(Path resultFolder) throws IOException {
        Map<String, JFreeChart> charts = new LinkedHashMap<>();
        if (!Files.exists(resultFolder.resolve(SweepTables.ALONE.file()))) {
            return charts;
        }
        Map<String, List<AloneRow>> measures = new LinkedHashMap<>();
        SweepTables.ALONE.read(resultFolder).forEach(row -> measures.computeIfAbsent(
                        row.measure(), absent -> new ArrayList<>())
                .add(row));
        measures.entrySet().stream()
                .filter(measure -> changes(measure.getValue()).size() <= MOST_ROWS * MOST_PANELS)
                .limit(MOST_CHARTS)
                .forEach(measure -> charts.put("alone-" + measure.getKey(), of(measure.getValue())));
        return charts;
    }

    /** Returns the chart of the rows of one measure. */
    public static JFreeChart of(List<AloneRow> rows) {
        List<String> models = rows.stream().map(AloneRow::model).distinct().toList();
        List<String> changes = changes(rows);
        int columns = (changes.size() + MOST_ROWS - 1) / MOST_ROWS;
        int height = (changes.size() + columns - 1) / columns;
        List<PanelGrid.Titled> panels = new ArrayList<>();
        for (int from = 0; from < changes.size(); from += height) {
            List<String> part = changes.subList(from, Math.min(changes.size(), from + height));
            panels.add(new PanelGrid.Titled("", panel(rows, part, models)));
        }
        AloneRow any = rows.get(0);
        int n = rows.stream().mapToInt(AloneRow::n).max().orElse(0);
        String interval = n > 1
                ? "mean and paired 95 % interval of " + n
                        + " replications; hollow: not told apart from 0 (all changes at once)"
                : "one replication";
        return ConcordTheme.chart(
                Words.of(any.measure()) + ": what each change alone does",
                "Scenario " + any.scenario() + "; " + interval,
                PanelGrid.table(columns, panels),
                Legends.markers(models));
    }

    private static List<String> changes(List<AloneRow> rows) {
        return rows.stream().map(AloneChart::change).distinct().toList();
    }

    private static XYPlot panel(List<AloneRow> all, List<String> changes, List<String> models) {
        double[] ends = all.stream()
                .map(AloneChart::interval)
                .flatMapToDouble(interval -> DoubleStream.of(0, interval.lowest(), interval.highest()))
                .toArray();
        double low = DoubleStream.of(ends).min().orElse(0);
        double high = DoubleStream.of(ends).max().orElse(0);
        Scale scale = Scale.of(all.get(0).unit(), Math.max(-low, high));
        Range range = Axes.around(low * scale.factor(), high * scale.factor());
        NumberAxis values = Axes.values(scale.words().replaceFirst("^%", "percentage points"), range, TICKS);
        List<Mark> marks = all.stream()
                .filter(row -> changes.contains(change(row)))
                .map(row -> mark(row, changes, models))
                .toList();
        XYPlot plot = DotPanel.of(changes, values, scale.factor(), marks);
        plot.setDomainZeroBaselineVisible(true);
        return plot;
    }

    private static Mark mark(AloneRow row, List<String> changes, List<String> models) {
        int place = models.indexOf(row.model());
        double offset = models.size() == 1 ? 0 : SPREAD * ((double) place / (models.size() - 1) - 0.5);
        ModelStyle style = ModelStyle.of(row.model(), models);
        return new Mark(changes.indexOf(change(row)), offset, interval(row), style, !row.shown());
    }

    private static Interval interval(AloneRow row) {
        return new Interval(row.difference(), row.ciLow(), row.ciHigh(), row.n());
    }

    private static String change(AloneRow row) {
        String name = Words.of(row.factor().substring(row.factor().lastIndexOf('.') + 1));
        return switch (row.to()) {
            case "false" -> name + " off";
            case "true" -> name + " on";
            default -> name + " " + row.to();
        };
    }
}
