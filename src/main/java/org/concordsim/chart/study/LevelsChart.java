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
import org.concordsim.chart.plot.DotPanel;
import org.concordsim.chart.plot.Mark;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Legends;
import org.concordsim.chart.theme.ModelStyle;
import org.concordsim.result.table.LevelRow;
import org.concordsim.result.table.SweepTables;
import org.jfree.chart.JFreeChart;

/** The mean of a measure at each level of each factor of a designed experiment, one chart a measure. */
public final class LevelsChart implements StudyChart {
    private static final int MOST_CHARTS = 8;
    private static final int MOST_PANELS = 6;
    private static final int COLUMNS = 2;
    private static final double SPREAD = 0.6;

    @Override
    public Map<String, JFreeChart> draw(Path resultFolder) throws IOException {
        Map<String, JFreeChart> charts = new LinkedHashMap<>();
        if (!Files.exists(resultFolder.resolve(SweepTables.LEVELS.file()))) {
            return charts;
        }
        Map<String, List<LevelRow>> measures = new LinkedHashMap<>();
        SweepTables.LEVELS.read(resultFolder).forEach(row -> measures.computeIfAbsent(
                        row.measure(), absent -> new ArrayList<>())
                .add(row));
        measures.entrySet().stream()
                .limit(MOST_CHARTS)
                .forEach(measure -> charts.put("levels-" + measure.getKey(), chart(measure.getValue())));
        return charts;
    }

    private static JFreeChart chart(List<LevelRow> rows) {
        List<String> models = rows.stream().map(LevelRow::model).distinct().toList();
        List<PanelGrid.Titled> panels = rows.stream()
                .map(LevelRow::factor)
                .distinct()
                .limit(MOST_PANELS)
                .map(factor -> panel(rows, factor, models))
                .toList();
        int n = rows.stream().mapToInt(LevelRow::n).max().orElse(0);
        String interval = n > 1 ? "mean and 95 % interval of " + n + " replications" : "one replication";
        return ConcordTheme.chart(
                Words.of(rows.get(0).measure()) + " by level of each factor",
                "Scenario " + rows.get(0).scenario() + ", mean over all points with a level; " + interval
                        + "; axes need not start at zero",
                PanelGrid.table(COLUMNS, panels),
                Legends.markers(models));
    }

    private static PanelGrid.Titled panel(List<LevelRow> all, String factor, List<String> models) {
        List<LevelRow> rows =
                all.stream().filter(row -> row.factor().equals(factor)).toList();
        List<String> levels = rows.stream().map(LevelRow::level).distinct().toList();
        List<Mark> marks = new ArrayList<>();
        for (LevelRow row : rows) {
            int place = models.indexOf(row.model());
            double offset = models.size() == 1 ? 0 : SPREAD * ((double) place / (models.size() - 1) - 0.5);
            Interval interval = new Interval(row.mean(), row.ciLow(), row.ciHigh(), row.n());
            marks.add(
                    new Mark(levels.indexOf(row.level()), offset, interval, ModelStyle.of(row.model(), models), false));
        }
        return new PanelGrid.Titled(factor, DotPanel.of(levels, rows.get(0).unit(), marks));
    }
}
