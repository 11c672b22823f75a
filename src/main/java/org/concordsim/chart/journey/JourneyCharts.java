package org.concordsim.chart.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.concordsim.chart.file.ChartFile;
import org.concordsim.result.process.ProcessTables;
import org.concordsim.result.process.StepRow;
import org.concordsim.result.process.StoryRow;
import org.concordsim.result.table.Table;
import org.jfree.chart.JFreeChart;

/** All charts of a folder of journeys, in {@code charts/}; a chart whose table is absent is not drawn. */
public final class JourneyCharts {
    private static final String FOLDER = "charts";

    private JourneyCharts() {}

    /** Draws what the tables of a folder allow. */
    public static void write(Path folder) throws IOException {
        save(folder, "handoffs", HandOffChart.of(rows(folder, ProcessTables.HANDOFFS)));
        save(folder, "stages", StagesChart.of(rows(folder, ProcessTables.STAGES)));
        save(folder, "conformance", ConformanceChart.of(rows(folder, ProcessTables.CONFORMANCE)));
        List<StepRow> steps = rows(folder, ProcessTables.STEPS);
        List<StoryRow> stories = rows(folder, ProcessTables.STORIES);
        for (String story : stories.stream().map(StoryRow::story).distinct().toList()) {
            List<StoryRow> briefs =
                    stories.stream().filter(row -> row.story().equals(story)).toList();
            List<StepRow> told =
                    steps.stream().filter(row -> row.story().equals(story)).toList();
            save(folder, "journey-" + story, SwimLaneChart.of(briefs, told));
        }
    }

    private static void save(Path folder, String name, Optional<JFreeChart> chart) throws IOException {
        if (chart.isPresent()) {
            ChartFile.write(chart.get(), folder.resolve(FOLDER), name);
        }
    }

    private static <T extends Record> List<T> rows(Path folder, Table<T> table) throws IOException {
        return Files.exists(folder.resolve(table.file())) ? table.read(folder) : List.of();
    }
}
