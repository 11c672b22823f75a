package org.concordsim.cli.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.attribution.AttributionConclusion;
import org.concordsim.result.table.AttributionRow;
import org.concordsim.result.table.InteractionRow;
import org.concordsim.result.text.Names;
import org.concordsim.result.text.Scale;
import org.concordsim.statistics.Quantiles;

/** What the levers are worth: a table and sentences for each measure. */
public final class AttributionPrinter {
    private AttributionPrinter() {}

    /** Prints a conclusion. */
    public static void print(ResultPrinter printer, Printable<AttributionConclusion> finished) {
        AttributionConclusion conclusion = finished.conclusion();
        Experiment experiment = conclusion.results().experiment();
        printer.heading(experiment.name() + ": " + experiment.factors().size() + " groups of levers, "
                + experiment.treatments().size() + " mixtures, " + experiment.replications() + " replications");
        Map<String, List<AttributionRow>> byMeasure = new LinkedHashMap<>();
        conclusion.parts().forEach(row -> byMeasure
                .computeIfAbsent(row.measure(), measure -> new ArrayList<>())
                .add(row));
        byMeasure.forEach((measure, rows) -> {
            List<InteractionRow> pairs = conclusion.interactions().stream()
                    .filter(row -> row.measure().equals(measure))
                    .toList();
            measure(printer, rows, pairs);
        });
        printer.out().println();
        legend(conclusion).forEach(printer.out()::println);
        printer.tail(finished);
    }

    private static void measure(ResultPrinter printer, List<AttributionRow> rows, List<InteractionRow> pairs) {
        Scale scale = scale(rows);
        AttributionRow any = rows.get(0);
        printer.heading(Names.heading(any.measure()) + ", " + scale.unit() + ": " + Names.heading(any.from()) + " "
                + scale.text(any.fromMean()) + ", " + Names.heading(any.to()) + " " + scale.text(any.toMean()));
        table(rows, scale).lines().forEach(printer.out()::println);
        new AttributionFindings(scale).sentences(rows, pairs).forEach(line -> printer.out()
                .println("- " + line));
    }

    private static TextTable table(List<AttributionRow> rows, Scale scale) {
        TextTable table = new TextTable(1);
        table.add(List.of("Group", "Shapley", "One in", "One out", "Out - in"));
        rows.stream()
                .sorted(Comparator.comparingDouble(AttributionRow::shapley).reversed())
                .forEach(row -> table.add(List.of(
                        row.group(),
                        (row.shown() ? "*" : "") + cell(scale, row.shapley(), row.ciLow(), row.ciHigh()),
                        cell(scale, row.oneIn(), row.oneInLow(), row.oneInHigh()),
                        cell(scale, row.oneOut(), row.oneOutLow(), row.oneOutHigh()),
                        cell(scale, row.gap(), row.gapLow(), row.gapHigh()))));
        AttributionRow any = rows.get(0);
        table.add(List.of("whole", cell(scale, any.whole(), any.wholeLow(), any.wholeHigh()), "", "", ""));
        return table;
    }

    private static String cell(Scale scale, double value, double low, double high) {
        String interval = Double.isNaN(low) ? "" : " [" + scale.signed(low) + ", " + scale.signed(high) + "]";
        return scale.signed(value) + interval;
    }

    private static Scale scale(List<AttributionRow> rows) {
        AttributionRow any = rows.get(0);
        double largest = Math.max(Math.abs(any.fromMean()), Math.abs(any.toMean()));
        double[] halves = rows.stream()
                .mapToDouble(row -> (row.ciHigh() - row.ciLow()) / 2)
                .filter(half -> half > 0)
                .toArray();
        double usual = Quantiles.of(halves, 0.5);
        return Scale.of(any.unit(), largest, usual).finer(usual);
    }

    private static List<String> legend(AttributionConclusion conclusion) {
        boolean sampled = conclusion.parts().stream().anyMatch(row -> row.orders() > 0);
        List<String> lines = new ArrayList<>(List.of(
                "Shapley: mean effect of moving the group, over all orders in which the groups may be moved; adds up to"
                        + " the whole",
                "One in: the group alone is moved; one out: all but the group are moved; a gap between them is"
                        + " interaction"));
        lines.add("Intervals: 95 %, paired over replications"
                + (sampled ? ", those of Shapley values also over the sampled orders" : ""));
        lines.add("* the data show an effect: its interval leaves out 0 at a confidence of 1 - .05 / number of groups,"
                + " and sentences claim no more");
        return lines;
    }
}
