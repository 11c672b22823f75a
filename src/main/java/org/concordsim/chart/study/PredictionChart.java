package org.concordsim.chart.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordsim.chart.StudyChart;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Words;
import org.concordsim.chart.plot.DotPanel;
import org.concordsim.chart.plot.Mark;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Legends;
import org.concordsim.chart.theme.ModelStyle;
import org.concordsim.result.table.CalibrationTables;
import org.concordsim.result.table.TargetRow;
import org.jfree.chart.JFreeChart;

/** Observed figures of an export against what firms drawn from the posterior show. */
public final class PredictionChart implements StudyChart {
    private static final List<String> SIDES =
            List.of("observed, 95 % interval", "simulated, mean and 95 % of runs; hollow: not fitted");
    private static final double APART = 0.2;

    @Override
    public Map<String, JFreeChart> draw(Path resultFolder) throws IOException {
        if (!Files.exists(resultFolder.resolve(CalibrationTables.TARGETS.file()))) {
            return Map.of();
        }
        Map<Boolean, List<TargetRow>> sides = CalibrationTables.TARGETS.read(resultFolder).stream()
                .collect(Collectors.partitioningBy(row -> row.unit().equals("share")));
        Map<String, JFreeChart> charts = new LinkedHashMap<>();
        add(charts, "prediction-shares", "Shares of leads, observed and simulated", sides.get(true));
        add(charts, "prediction", "Other figures of the export, observed and simulated", sides.get(false));
        return charts;
    }

    private static void add(Map<String, JFreeChart> charts, String name, String title, List<TargetRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Map<String, List<TargetRow>> units = new LinkedHashMap<>();
        rows.forEach(row ->
                units.computeIfAbsent(row.unit(), absent -> new ArrayList<>()).add(row));
        List<PanelGrid.Titled> panels =
                units.values().stream().map(PredictionChart::panel).toList();
        charts.put(
                name,
                ConcordTheme.chart(
                        title,
                        "Scenario " + rows.get(0).scenario()
                                + "; firms drawn from the posterior; axes need not start at" + " zero",
                        PanelGrid.table(Math.min(2, panels.size()), panels),
                        Legends.markers(SIDES)));
    }

    private static PanelGrid.Titled panel(List<TargetRow> rows) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            TargetRow row = rows.get(i);
            Interval observed = new Interval(row.observed(), row.observedLow(), row.observedHigh(), 1);
            Interval simulated = new Interval(row.posterior(), row.posteriorLow(), row.posteriorHigh(), 1);
            marks.add(new Mark(i, -APART, observed, ModelStyle.of(SIDES.get(0), SIDES), false));
            marks.add(new Mark(i, APART, simulated, ModelStyle.of(SIDES.get(1), SIDES), !row.fitted()));
        }
        List<String> names = rows.stream().map(row -> words(row.target())).toList();
        return new PanelGrid.Titled(
                rows.get(0).unit(), DotPanel.of(names, rows.get(0).unit(), marks));
    }

    private static String words(String target) {
        return Words.of(target).replaceAll("(?<=[a-z])(\\d+)$", " $1").replaceAll(" q(\\d+)$", ", $1 % quantile");
    }
}
