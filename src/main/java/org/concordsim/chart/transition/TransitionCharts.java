package org.concordsim.chart.transition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.chart.file.ChartFile;
import org.concordsim.result.table.PathRow;
import org.concordsim.result.table.TransitionRow;
import org.concordsim.result.table.TransitionTables;

/** The charts of a folder that holds paths: {@code transition-<measure>} and {@code paths-<measure>} for each measure. */
public final class TransitionCharts {
    private TransitionCharts() {}

    /** Draws what the tables of a result folder allow and returns the names of the charts, without ending. */
    public static List<String> write(Path folder) throws IOException {
        List<String> written = new ArrayList<>();
        if (!Files.exists(folder.resolve(TransitionTables.PATHS.file()))) {
            return written;
        }
        List<PathRow> paths = TransitionTables.PATHS.read(folder).stream()
                .filter(row -> !row.isStaying())
                .toList();
        List<TransitionRow> course = TransitionTables.COURSE.read(folder);
        for (String measure : paths.stream().map(PathRow::measure).distinct().toList()) {
            PathNumbers numbers = PathNumbers.of(measure, paths, course);
            ChartFile.write(CourseChart.of(numbers), folder.resolve("charts"), "transition-" + measure);
            ChartFile.write(PathsChart.of(numbers), folder.resolve("charts"), "paths-" + measure);
            written.addAll(List.of("transition-" + measure, "paths-" + measure));
        }
        return written;
    }
}
