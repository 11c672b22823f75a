package org.concordsim.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Numerals;
import org.concordsim.chart.data.ResultNumbers;
import org.concordsim.chart.data.Words;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.plot.RadarPlot;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Legends;
import org.jfree.chart.JFreeChart;

/**
 * The 20-item diagnostic of how Sales and Marketing work together, computed from the log, after Kotler, Rackham and
 * Krishnaswamy 2006: each item scores 1 to 5.
 */
public final class DiagnosticRadar implements ChartKind {
    private static final String PANEL = "Points of each item, 1 to 5; a sum below 40 stands for Undefined,"
            + " below 60 for Defined, below 80 for Aligned, else Integrated";
    private static final String TOTAL = "diagnostic";
    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;
    private static final List<String> ITEMS = List.of(
            "sales close to forecast",
            "no finger-pointing",
            "marketers meet key customers",
            "Sales helps plan marketing",
            "collateral used in deals",
            "Sales gives feedback",
            "common language",
            "heads confer upstream",
            "shared view of segments",
            "few disputes in meetings",
            "joint long-range planning",
            "common metrics",
            "marketers on key accounts",
            "joint funnel",
            "marketing reads funnel data",
            "rise or fall together",
            "one executive",
            "interchange of people",
            "joint training",
            "present each other's plans");

    @Override
    public String name() {
        return "diagnostic";
    }

    @Override
    public Optional<JFreeChart> draw(ResultNumbers numbers) {
        List<Integer> items = IntStream.rangeClosed(1, ITEMS.size())
                .filter(item -> numbers.has(measure(item), numbers.point()))
                .boxed()
                .toList();
        return items.size() < 3 ? Optional.empty() : Optional.of(chart(numbers, items));
    }

    private static JFreeChart chart(ResultNumbers numbers, List<Integer> items) {
        List<String> spokes =
                items.stream().map(item -> item + " " + ITEMS.get(item - 1)).toList();
        List<RadarPlot.Shape> shapes = numbers.models().stream()
                .map(model -> new RadarPlot.Shape(Panels.style(numbers, model), scores(numbers, model, items)))
                .toList();
        RadarPlot radar = new RadarPlot(new RadarPlot.Scores(spokes, LOWEST, HIGHEST, shapes));
        return ConcordTheme.chart(
                "Diagnostic: how Sales and Marketing work together",
                Panels.subtitle(numbers, measure(items.get(0)), Panels.only(numbers)),
                PanelGrid.table(1, List.of(new PanelGrid.Titled(PANEL, radar))),
                Legends.models(numbers.models(), model -> label(numbers, model)));
    }

    private static String label(ResultNumbers numbers, String model) {
        Interval total = numbers.interval(model, numbers.point(), TOTAL);
        String sum = total.known() ? ": " + Numerals.labels(total, 1).get(0) + " of 100" : "";
        return Words.of(model) + sum;
    }

    private static List<Interval> scores(ResultNumbers numbers, String model, List<Integer> items) {
        return items.stream()
                .map(item -> numbers.interval(model, numbers.point(), measure(item)))
                .toList();
    }

    private static String measure(int item) {
        return String.format(Locale.ROOT, "diagnosticItem%02d", item);
    }
}
