package org.concordsim.chart.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordsim.chart.ChartBook;
import org.concordsim.chart.Legible;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.result.table.PathRow;
import org.concordsim.result.table.TransitionRow;
import org.concordsim.result.table.TransitionTables;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TransitionChartsTest {
    private static final String STAGES = "undefined,defined:0,aligned:12,integrated:24";

    @TempDir
    private Path folder;

    static Stream<Arguments> charts() {
        return Stream.of(1, 2, 5, 8).flatMap(paths -> Stream.of(1e6, 40.0).flatMap(scale -> {
            PathNumbers numbers = numbers(paths, 20, scale);
            return Stream.of(
                    Arguments.of(paths + " paths of " + scale, CourseChart.of(numbers)),
                    Arguments.of(paths + " dips of " + scale, PathsChart.of(numbers)));
        }));
    }

    private static PathNumbers numbers(int paths, int n, double scale) {
        return PathNumbers.of("contribution", paths(paths, n, scale), course(paths, n, scale));
    }

    private static List<TransitionRow> course(int paths, int n, double scale) {
        List<TransitionRow> rows = new ArrayList<>();
        for (int path = 1; path <= paths; path++) {
            for (int quarter = 1; quarter <= 20; quarter++) {
                double sum = scale * path * (quarter * quarter / 40.0 - 1);
                double half = n > 1 ? scale * quarter / 10 : Double.NaN;
                rows.add(new TransitionRow(
                        "baseline",
                        name(path),
                        quarter,
                        3 * quarter,
                        "contribution",
                        "money",
                        n,
                        sum / quarter,
                        sum - half,
                        sum + half,
                        sum,
                        sum - half,
                        sum + half,
                        sum - 2 * half,
                        sum + 2 * half));
            }
        }
        return rows;
    }

    private static List<PathRow> paths(int paths, int n, double scale) {
        List<PathRow> rows = new ArrayList<>();
        for (int path = 1; path <= paths; path++) {
            double half = n > 1 ? scale / 4 : Double.NaN;
            rows.add(new PathRow(
                    "baseline",
                    name(path),
                    STAGES,
                    "stay",
                    "contribution",
                    "money",
                    n,
                    -scale,
                    -scale - half,
                    -scale + half,
                    2,
                    4,
                    3,
                    5,
                    7,
                    6,
                    9,
                    1,
                    7,
                    6,
                    9,
                    9 * scale,
                    9 * scale - half,
                    9 * scale + half,
                    1,
                    0,
                    2,
                    0.2,
                    true));
        }
        return rows;
    }

    private static String name(int path) {
        return path == 1 ? "jumpToIntegrated" : path == 2 ? "stepByStep" : "anotherWayOfChange" + path;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void noTextIsCutOffAndNoTextCoversAnother(String data, JFreeChart chart) {
        Legible.check(chart);
    }

    @Test
    void aPathStartsAtZeroAndIsDrawnWithItsBandAndItsChanges() {
        PanelGrid grid = (PanelGrid) CourseChart.of(numbers(2, 20, 1e6)).getPlot();
        XYPlot step = (XYPlot) grid.panels().get(1).plot();
        IntervalXYDataset line = (IntervalXYDataset) step.getDataset();

        assertThat(grid.panels()).extracting(panel -> panel.title()).contains("Step by step", "All paths");
        assertThat(line.getYValue(0, 0)).isZero();
        assertThat(line.getXValue(0, 20)).isEqualTo(60);
        assertThat(line.getYValue(0, 20)).isEqualTo(18);
        assertThat(line.getEndYValue(0, 20)).isEqualTo(22);
        assertThat(step.getDomainMarkers(Layer.BACKGROUND).size()).isEqualTo(3);
        assertThat(step.getAnnotations().size()).isEqualTo(3);
    }

    @Test
    void oneReplicationClaimsNoInterval() {
        JFreeChart chart = CourseChart.of(numbers(2, 1, 1e6));

        assertThat(((TextTitle) chart.getSubtitle(0)).getText())
                .isEqualTo("Scenario baseline, contribution," + " same customers; one replication");
        assertThat(PathsChart.of(numbers(2, 1, 1e6)).getPlot()).isNotNull();
    }

    @Test
    void aFolderWithPathsGivesTwoChartsAMeasureAndOneWithoutGivesNone() throws IOException {
        assertThat(new TransitionCharts().draw(folder)).isEmpty();
        TransitionTables.PATHS.write(folder, paths(3, 20, 1e6));
        TransitionTables.COURSE.write(folder, course(3, 20, 1e6));

        assertThat(new TransitionCharts().draw(folder).keySet())
                .containsExactly("transition-contribution", "paths-contribution");
        assertThat(ChartBook.write(folder)).contains("transition-contribution");
        assertThat(folder.resolve("charts/paths-contribution.svg")).exists();
    }
}
