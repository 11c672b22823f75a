package org.concordsim.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.ResultNumbers;
import org.concordsim.chart.plot.LinePanel;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Legends;
import org.jfree.chart.JFreeChart;

/** The price that customers pay as a share of list price, and the deals closed, by week of the quarter. */
public final class PriceByWeekChart implements ChartKind {
    private static final int WEEKS = 13;
    private static final String PRICE = "realisedPriceWeek";
    private static final String CLOSINGS = "closingsWeek";

    @Override
    public String name() {
        return "price-by-week";
    }

    @Override
    public Optional<JFreeChart> draw(ResultNumbers numbers) {
        List<PanelGrid.Titled> panels = new ArrayList<>();
        add(panels, numbers, "Price paid as a share of list price", PRICE);
        add(panels, numbers, "Share of deals closed in the week", CLOSINGS);
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ConcordTheme.chart(
                "Realised price by week of the quarter",
                Panels.subtitle(numbers, anyMeasure(numbers), Panels.only(numbers), "band")
                        + "; axes need not start at zero",
                PanelGrid.table(1, panels),
                Legends.models(numbers.models())));
    }

    private static void add(List<PanelGrid.Titled> panels, ResultNumbers numbers, String title, String stem) {
        List<LinePanel.Line> lines = numbers.models().stream()
                .map(model -> new LinePanel.Line(Panels.style(numbers, model), weeks(numbers, model, stem)))
                .toList();
        IntStream.rangeClosed(1, WEEKS)
                .mapToObj(week -> measure(stem, week))
                .filter(measure -> numbers.has(measure, numbers.point()))
                .findFirst()
                .ifPresent(measure -> panels.add(new PanelGrid.Titled(
                        title,
                        LinePanel.of("week of the quarter", numbers.unit(measure), lines, LinePanel.span(lines)))));
    }

    private static List<Interval> weeks(ResultNumbers numbers, String model, String stem) {
        return IntStream.rangeClosed(1, WEEKS)
                .mapToObj(week -> numbers.interval(model, numbers.point(), measure(stem, week)))
                .toList();
    }

    private static String anyMeasure(ResultNumbers numbers) {
        String last = measure(PRICE, WEEKS);
        return numbers.has(last) ? last : measure(CLOSINGS, WEEKS);
    }

    private static String measure(String stem, int week) {
        return String.format(Locale.ROOT, "%s%02d", stem, week);
    }
}
