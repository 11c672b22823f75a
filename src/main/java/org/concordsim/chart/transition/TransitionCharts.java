package org.concordsim.chart.transition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.chart.StudyChart;
import org.concordsim.result.table.PathRow;
import org.concordsim.result.table.TransitionRow;
import org.concordsim.result.table.TransitionTables;
import org.jfree.chart.JFreeChart;

/** The charts of a folder that holds paths: {@code transition-<measure>} and {@code paths-<measure>} for each measure. */
public final class TransitionCharts implements StudyChart {
    @Override
    public Map<String, JFreeChart> draw(Path folder) throws IOException {
        Map<String, JFreeChart> charts = new LinkedHashMap<>();
        if (!Files.exists(folder.resolve(TransitionTables.PATHS.file()))) {
            return charts;
        }
        List<PathRow> paths = TransitionTables.PATHS.read(folder).stream()
                .filter(row -> !row.isStaying())
                .toList();
        List<TransitionRow> course = TransitionTables.COURSE.read(folder);
        for (String measure : paths.stream().map(PathRow::measure).distinct().toList()) {
            PathNumbers numbers = PathNumbers.of(measure, paths, course);
            charts.put("transition-" + measure, CourseChart.of(numbers));
            charts.put("paths-" + measure, PathsChart.of(numbers));
        }
        return charts;
    }
}
