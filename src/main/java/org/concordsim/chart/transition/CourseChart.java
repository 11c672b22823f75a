package org.concordsim.chart.transition;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.chart.data.Words;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Legends;
import org.concordsim.result.table.PathRow;
import org.jfree.chart.JFreeChart;
import org.jfree.data.Range;

/** The cumulative difference of each path to staying over time, one panel a path, and all of them in the last. */
final class CourseChart {
    private static final int TWO_COLUMNS = 4;

    private CourseChart() {}

    static JFreeChart of(PathNumbers numbers) {
        Range range = CoursePanel.span(numbers);
        List<PanelGrid.Titled> panels = new ArrayList<>();
        for (PathRow path : numbers.paths()) {
            panels.add(new PanelGrid.Titled(Words.of(path.path()), new CoursePanel(numbers, range).withBand(path)));
        }
        if (panels.size() > 1) {
            panels.add(new PanelGrid.Titled("All paths", new CoursePanel(numbers, range).withoutBands()));
        }
        int columns = panels.size() == 1 ? 1 : panels.size() <= TWO_COLUMNS ? 2 : 3;
        return ConcordTheme.chart(
                "What a path has brought so far, against staying",
                numbers.subtitle("band: 95 % for all quarters at once"),
                PanelGrid.table(columns, panels),
                Legends.models(numbers.names()));
    }
}
