package org.concordsim.chart;

import java.util.List;
import java.util.Optional;
import org.concordsim.chart.data.Point;
import org.concordsim.chart.data.ResultNumbers;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Legends;
import org.jfree.chart.JFreeChart;

/** Headline outcomes of each organizing model, one panel a measure, in place beside reached. */
public final class OutcomesChart implements ChartKind {
    private static final int COLUMNS = 3;
    private static final List<String> MEASURES = List.of(
            "newBookings",
            "revenue",
            "contribution",
            "customerValue",
            "customerEquity",
            "retention",
            "winRate",
            "cycleDays",
            "realisedPrice");

    @Override
    public String name() {
        return "outcomes";
    }

    @Override
    public Optional<JFreeChart> draw(ResultNumbers numbers) {
        List<String> shown = MEASURES.stream()
                .filter(numbers::has)
                .limit(COLUMNS * Panels.tall(numbers))
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<Point> points = Panels.points(numbers);
        List<PanelGrid.Titled> panels = shown.stream()
                .map(measure -> Panels.dots(numbers, measure, points))
                .toList();
        return Optional.of(ConcordTheme.chart(
                "Outcomes by organizing model",
                Panels.subtitle(numbers, shown.get(0), "") + "; axes need not start at zero",
                PanelGrid.table(COLUMNS, panels),
                Legends.points(points)));
    }
}
