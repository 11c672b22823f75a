package org.concordsim.chart.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.chart.StudyChart;
import org.concordsim.result.process.ProcessTables;
import org.concordsim.result.process.StepRow;
import org.concordsim.result.process.StoryRow;
import org.concordsim.result.table.Table;
import org.jfree.chart.JFreeChart;

/** The charts of journeys: the hand-off network, stages, rules, and each journey that is told. */
public final class JourneyCharts implements StudyChart {
    @Override
    public Map<String, JFreeChart> draw(Path folder) throws IOException {
        Map<String, JFreeChart> charts = new LinkedHashMap<>();
        HandOffChart.of(rows(folder, ProcessTables.HANDOFFS)).ifPresent(chart -> charts.put("handoffs", chart));
        StagesChart.of(rows(folder, ProcessTables.STAGES)).ifPresent(chart -> charts.put("stages", chart));
        ConformanceChart.of(rows(folder, ProcessTables.CONFORMANCE))
                .ifPresent(chart -> charts.put("conformance", chart));
        List<StepRow> steps = rows(folder, ProcessTables.STEPS);
        List<StoryRow> stories = rows(folder, ProcessTables.STORIES);
        for (String story : stories.stream().map(StoryRow::story).distinct().toList()) {
            List<StoryRow> briefs =
                    stories.stream().filter(row -> row.story().equals(story)).toList();
            List<StepRow> told =
                    steps.stream().filter(row -> row.story().equals(story)).toList();
            SwimLaneChart.of(briefs, told).ifPresent(chart -> charts.put("journey-" + story, chart));
        }
        return charts;
    }

    private static <T extends Record> List<T> rows(Path folder, Table<T> table) throws IOException {
        return Files.exists(folder.resolve(table.file())) ? table.read(folder) : List.of();
    }
}
