package org.concordsim.cli.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.worlds.WorldConclusion;
import org.concordsim.result.table.comparison.VarianceRow;
import org.concordsim.result.table.comparison.WorldRow;
import org.concordsim.result.text.Names;
import org.concordsim.result.text.Scale;

/** What a comparison over uncertain worlds shows: who is best how often, and where differences vary from. */
public final class WorldPrinter {
    private static final int FEW = 4;

    private WorldPrinter() {}

    /** Prints a conclusion. */
    public static void print(ResultPrinter printer, Printable<WorldConclusion> finished) {
        WorldConclusion conclusion = finished.conclusion();
        Experiment experiment = conclusion.results().experiment();
        int models = conclusion.study().models().size();
        printer.heading(experiment.name() + ": " + models + " organizing models in place in "
                + experiment.treatments().size() / models + " worlds, " + experiment.replications()
                + " replications in each");
        printer.heading("Share of worlds in which a model is best, %, with 95 % interval");
        shares(conclusion).lines().forEach(printer.out()::println);
        printer.out().println();
        printer.out()
                .println("A world is one draw of levers and assumed parameters for this firm; these are not shares of"
                        + " firms.");
        printer.heading("Where the variance of a difference between runs of random worlds comes from, %");
        parts(conclusion).lines().forEach(printer.out()::println);
        printer.out().println();
        printer.out()
                .println(
                        "Estimates without bias: one at or below 0 means that the part is not shown. variance.csv has all"
                                + " measures and pairs.");
        printer.out().println();
        sentences(conclusion).forEach(sentence -> printer.out().println("- " + sentence));
        printer.tail(finished);
    }

    private static TextTable shares(WorldConclusion conclusion) {
        TextTable table = new TextTable(1);
        List<String> header = new ArrayList<>(List.of("Measure"));
        conclusion.study().models().forEach(model -> header.add(Names.heading(model)));
        table.add(header);
        byMeasure(conclusion).forEach((measure, rows) -> {
            List<String> cells = new ArrayList<>(List.of(Names.heading(measure)));
            rows.forEach(row -> cells.add(percent(within(row.share())) + interval(row.ciLow(), row.ciHigh())));
            table.add(cells);
        });
        return table;
    }

    private static Map<String, List<WorldRow>> byMeasure(WorldConclusion conclusion) {
        Map<String, List<WorldRow>> rows = new LinkedHashMap<>();
        conclusion.worlds().forEach(row -> rows.computeIfAbsent(row.measure(), measure -> new ArrayList<>())
                .add(row));
        return rows;
    }

    private static TextTable parts(WorldConclusion conclusion) {
        TextTable table = new TextTable(2);
        table.add(List.of("Measure", "Difference", "Unit", "Mean ± sd", "Levers", "Parameters", "Both", "Chance"));
        List<List<VarianceRow>> splits = splits(conclusion);
        for (List<VarianceRow> split : splits) {
            VarianceRow row = split.get(0);
            Scale scale = Scale.of(
                    row.unit(), Math.max(Math.abs(row.meanDifference()), row.deviation()), row.deviation() / 2);
            List<String> cells = new ArrayList<>(List.of(
                    Names.heading(row.measure()),
                    Names.heading(row.modelA()) + " - " + Names.heading(row.modelB()),
                    scale.unit(),
                    scale.signed(row.meanDifference()) + " ± " + scale.text(row.deviation())));
            split.forEach(part -> cells.add(percent(part.share()) + interval(part.ciLow(), part.ciHigh())));
            table.add(cells);
        }
        return table;
    }

    /** Returns the parts of the differences to the first model, for the first few measures. */
    private static List<List<VarianceRow>> splits(WorldConclusion conclusion) {
        String reference = conclusion.study().models().get(0);
        List<String> measures = conclusion.parts().stream()
                .map(VarianceRow::measure)
                .distinct()
                .limit(FEW)
                .toList();
        Map<List<String>, List<VarianceRow>> splits = new LinkedHashMap<>();
        conclusion.parts().stream()
                .filter(row -> row.modelB().equals(reference) && measures.contains(row.measure()))
                .forEach(
                        row -> splits.computeIfAbsent(List.of(row.measure(), row.modelA()), absent -> new ArrayList<>())
                                .add(row));
        return List.copyOf(splits.values());
    }

    private static List<String> sentences(WorldConclusion conclusion) {
        return byMeasure(conclusion).entrySet().stream()
                .limit(FEW)
                .map(entry -> sentence(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String sentence(String measure, List<WorldRow> rows) {
        WorldRow leader = rows.get(0);
        for (WorldRow row : rows) {
            leader = row.share() > leader.share() ? row : leader;
        }
        return Names.heading(measure) + ": " + Names.heading(leader.model())
                + " is best in the largest share of worlds, "
                + percent(within(leader.share())) + " % (95 % interval " + percent(leader.ciLow()) + " to "
                + percent(leader.ciHigh()) + " %).";
    }

    /** Returns a share cut to what a share can be; the correction for chance may carry it just outside. */
    private static double within(double share) {
        return Math.max(0, Math.min(1, share));
    }

    private static String percent(double share) {
        return Double.isFinite(share) ? Long.toString(Math.round(100 * share)) : "-";
    }

    private static String interval(double low, double high) {
        return Double.isFinite(low) ? " [" + percent(low) + ", " + percent(high) + "]" : "";
    }
}
