package org.concordsim.chart.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Words;
import org.concordsim.chart.plot.DotPanel;
import org.concordsim.chart.plot.Mark;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.result.table.PathRow;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;

/** The deepest dip of each path beside what it has brought at the end, with intervals. */
final class PathsChart {
    private PathsChart() {}

    static JFreeChart of(PathNumbers numbers) {
        List<PanelGrid.Titled> panels = List.of(
                panel(numbers, "Deepest dip", row -> new Interval(row.dip(), row.dipLow(), row.dipHigh(), row.n())),
                panel(
                        numbers,
                        "At the end of the observed time",
                        row -> new Interval(row.total(), row.totalLow(), row.totalHigh(), row.n())));
        return ConcordTheme.chart(
                "Dip and outcome of each path, against staying",
                numbers.subtitle("bar: 95 % interval"),
                PanelGrid.table(panels.size(), panels),
                new LegendItemCollection());
    }

    private static PanelGrid.Titled panel(PathNumbers numbers, String title, Function<PathRow, Interval> interval) {
        List<Mark> marks = new ArrayList<>();
        for (PathRow row : numbers.paths()) {
            marks.add(new Mark(marks.size(), 0, interval.apply(row), numbers.style(row), false));
        }
        List<String> names = numbers.names().stream().map(Words::of).toList();
        return new PanelGrid.Titled(title, ZeroLine.onDomain(DotPanel.of(names, numbers.unit(), marks)));
    }
}
