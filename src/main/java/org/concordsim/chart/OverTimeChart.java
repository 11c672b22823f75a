package org.concordsim.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Point;
import org.concordsim.chart.data.ResultNumbers;
import org.concordsim.chart.data.Words;
import org.concordsim.chart.plot.LinePanel;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Legends;
import org.jfree.chart.JFreeChart;
import org.jfree.data.Range;

/**
 * Revenue and trust quarter by quarter with 95 % bands, in place beside reached on a common axis. A model that was not
 * reached, as Undefined itself, is drawn in place beside those that were.
 */
public final class OverTimeChart implements ChartKind {
    /** The measures of which quarters are needed. */
    public static final List<String> MEASURES = List.of("revenue", "trust");

    private static final int MOST_QUARTERS = 80;

    @Override
    public String name() {
        return "over-time";
    }

    @Override
    public Optional<JFreeChart> draw(ResultNumbers numbers) {
        List<Point> points = Panels.points(numbers);
        List<PanelGrid.Titled> panels = new ArrayList<>();
        for (String measure : MEASURES) {
            Range range = LinePanel.span(points.stream()
                    .flatMap(point -> lines(numbers, point, measure).stream())
                    .toList());
            for (Point point : points) {
                List<LinePanel.Line> lines = lines(numbers, point, measure);
                if (lines.stream().anyMatch(line -> !line.values().isEmpty())) {
                    panels.add(panel(numbers, measure, point, range));
                }
            }
        }
        return panels.isEmpty() ? Optional.empty() : Optional.of(chart(numbers, points.size(), panels));
    }

    private static JFreeChart chart(ResultNumbers numbers, int columns, List<PanelGrid.Titled> panels) {
        String shown = MEASURES.stream().filter(numbers::has).findFirst().orElse("");
        return ConcordTheme.chart(
                "Revenue and trust over time",
                Panels.subtitle(numbers, shown, "", "band") + "; axes need not start at zero",
                PanelGrid.table(columns, panels),
                Legends.models(numbers.models()));
    }

    private static PanelGrid.Titled panel(ResultNumbers numbers, String measure, Point point, Range range) {
        return new PanelGrid.Titled(
                Words.of(measure) + ", " + point.words(),
                LinePanel.of("quarter after warm-up", numbers.unit(measure), lines(numbers, point, measure), range));
    }

    private static List<LinePanel.Line> lines(ResultNumbers numbers, Point point, String measure) {
        return numbers.models().stream()
                .map(model -> new LinePanel.Line(
                        Panels.style(numbers, model), quarters(numbers, model, shown(numbers, model, point), measure)))
                .toList();
    }

    private static Point shown(ResultNumbers numbers, String model, Point point) {
        return numbers.shows(model, point) ? point : Point.IN_PLACE;
    }

    private static List<Interval> quarters(ResultNumbers numbers, String model, Point point, String measure) {
        int last = IntStream.rangeClosed(1, MOST_QUARTERS)
                .filter(quarter ->
                        numbers.quarter(model, point, measure, quarter).known())
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, last)
                .mapToObj(quarter -> numbers.quarter(model, point, measure, quarter))
                .toList();
    }
}
