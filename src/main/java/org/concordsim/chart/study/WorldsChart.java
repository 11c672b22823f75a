package org.concordsim.chart.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.concordsim.result.table.comparison.WorldRow;
import org.concordsim.result.table.comparison.WorldTables;
import org.jfree.chart.JFreeChart;
import org.jfree.data.Range;

/** The share of uncertain worlds in which each organizing model is best, one row a measure. */
public final class WorldsChart implements StudyChart {
    private static final int MOST_MEASURES = 12;
    private static final int TICKS = 10;
    private static final double PERCENT = 100;
    private static final double SPREAD = 0.6;
    private static final Range SHARES = new Range(-4, 104);

    @Override
    public Map<String, JFreeChart> draw(Path resultFolder) throws IOException {
        if (!Files.exists(resultFolder.resolve(WorldTables.WORLDS.file()))) {
            return Map.of();
        }
        List<WorldRow> rows = WorldTables.WORLDS.read(resultFolder);
        return rows.isEmpty() ? Map.of() : Map.of("worlds", chart(rows));
    }

    private static JFreeChart chart(List<WorldRow> rows) {
        List<String> models = rows.stream().map(WorldRow::model).distinct().toList();
        List<String> measures = rows.stream()
                .map(WorldRow::measure)
                .distinct()
                .limit(MOST_MEASURES)
                .toList();
        List<Mark> marks = new ArrayList<>();
        for (WorldRow row : rows) {
            if (measures.contains(row.measure())) {
                int place = models.indexOf(row.model());
                double offset = SPREAD * ((double) place / Math.max(1, models.size() - 1) - 0.5);
                Interval share = new Interval(clip(row.share()), row.ciLow(), row.ciHigh(), row.worlds());
                ModelStyle style = ModelStyle.of(row.model(), models);
                marks.add(new Mark(measures.indexOf(row.measure()), offset, share, style, false));
            }
        }
        return ConcordTheme.chart(
                "In what share of worlds each model is best",
                "Scenario " + rows.get(0).scenario() + ", " + rows.get(0).worlds()
                        + " draws of levers and assumed parameters for this firm; 95 % interval",
                DotPanel.of(
                        measures.stream().map(Words::of).toList(),
                        Axes.values("% of worlds", SHARES, TICKS),
                        PERCENT,
                        marks),
                Legends.markers(models));
    }

    private static double clip(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
