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
import org.concordsim.chart.data.ResultNumbers;
import org.concordsim.chart.data.Words;
import org.concordsim.chart.plot.DotPanel;
import org.concordsim.chart.plot.Mark;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Legends;
import org.concordsim.chart.theme.ModelStyle;
import org.concordsim.result.table.FinalRow;
import org.concordsim.result.table.OptimizeTables;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;

/** The finals of a search for the best levers: recommended bundle, other finalists and presets, measure by measure. */
public final class FinalsChart implements StudyChart {
    private static final int MOST_PANELS = 4;
    private static final List<String> ROLES = List.of("recommended", "finalist");

    @Override
    public Map<String, JFreeChart> draw(Path resultFolder) throws IOException {
        Map<String, JFreeChart> charts = new LinkedHashMap<>();
        if (Files.exists(resultFolder.resolve(OptimizeTables.FINALS.file()))) {
            charts.put("finals", chart(OptimizeTables.FINALS.read(resultFolder)));
        }
        return charts;
    }

    private static JFreeChart chart(List<FinalRow> rows) {
        List<String> names = rows.stream().map(FinalRow::candidate).distinct().toList();
        List<PanelGrid.Titled> panels = rows.stream()
                .map(FinalRow::measure)
                .distinct()
                .limit(MOST_PANELS)
                .map(measure -> panel(rows, measure, names))
                .toList();
        return ConcordTheme.chart(
                "The best levers found, beside the presets",
                "Scenario " + rows.get(0).scenario() + "; mean, 95 % interval of fresh replications; hollow:"
                        + " eliminated, off the front or barred; axes need not start at zero",
                PanelGrid.table(Math.min(2, panels.size()), panels),
                legend(rows));
    }

    private static LegendItemCollection legend(List<FinalRow> rows) {
        List<String> roles = new ArrayList<>();
        for (String role : ROLES) {
            if (rows.stream().anyMatch(row -> row.role().equals(role))) {
                roles.add(role);
            }
        }
        return Legends.markers(roles);
    }

    private static PanelGrid.Titled panel(List<FinalRow> all, String measure, List<String> names) {
        List<FinalRow> rows =
                all.stream().filter(row -> row.measure().equals(measure)).toList();
        List<Mark> marks = new ArrayList<>();
        for (FinalRow row : rows) {
            String style = ResultNumbers.PRESETS.contains(row.candidate()) ? row.candidate() : row.role();
            Interval interval = new Interval(row.mean(), row.ciLow(), row.ciHigh(), row.n());
            marks.add(new Mark(names.indexOf(row.candidate()), 0, interval, ModelStyle.of(style, ROLES), !row.kept()));
        }
        List<String> words = names.stream().map(Words::of).toList();
        return new PanelGrid.Titled(
                Words.of(measure), DotPanel.of(words, rows.get(0).unit(), marks));
    }
}
