package org.concordsim.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordsim.experiment.optimization.Constraint;
import org.concordsim.experiment.optimization.OptimizeConclusion;
import org.concordsim.experiment.optimization.Task;
import org.concordsim.result.table.CandidateRow;
import org.concordsim.result.table.FinalRow;
import org.concordsim.result.text.Names;
import org.concordsim.result.text.Scale;
import org.concordsim.scenario.Scenario;

/** What a search for the best levers found: the finals, what is recommended, and its levers beside the presets'. */
public final class OptimizePrinter {
    private OptimizePrinter() {}

    /** Prints a conclusion. */
    public static void print(ResultPrinter printer, Printable<OptimizeConclusion> finished) {
        OptimizeConclusion found = finished.conclusion();
        Task task = found.study().task();
        long tried = found.candidates().stream()
                .map(row -> row.candidate())
                .distinct()
                .count();
        printer.heading(finished.name() + ": " + tried + " bundles of levers tried in "
                + found.results().size() + " runs; finals on fresh replications");
        for (Constraint constraint : task.constraints()) {
            printer.out().println("Constraint: " + constraint.text());
        }
        found.finals().stream().map(FinalRow::measure).distinct().forEach(measure -> finals(found, measure, printer));
        verdict(found, printer);
        levers(found, printer);
        printer.tail(finished);
    }

    private static void finals(OptimizeConclusion found, String measure, ResultPrinter printer) {
        List<FinalRow> rows = found.finals().stream()
                .filter(row -> row.measure().equals(measure))
                .toList();
        double[] means = rows.stream().mapToDouble(FinalRow::mean).toArray();
        double[] halves = rows.stream()
                .mapToDouble(row -> (row.ciHigh() - row.ciLow()) / 2)
                .toArray();
        Scale scale = Scale.of(rows.get(0).unit(), means, halves);
        printer.heading(Names.heading(measure) + ", " + scale.unit());
        TextTable table = new TextTable(3);
        table.add(List.of("Model", "Role", "In", "Mean ± 95 %", "Recommended minus this", "n"));
        for (FinalRow row : rows) {
            String half = Double.isNaN(row.ciLow()) ? "" : " ± " + scale.text((row.ciHigh() - row.ciLow()) / 2);
            String lead = Double.isNaN(row.lead())
                    ? "-"
                    : scale.signed(row.lead()) + " [" + scale.signed(row.leadLow()) + ", "
                            + scale.signed(row.leadHigh()) + "]";
            table.add(List.of(
                    Names.heading(row.candidate()),
                    row.role(),
                    row.kept() ? "yes" : "no",
                    scale.text(row.mean()) + half,
                    lead,
                    Integer.toString(row.n())));
        }
        table.lines().forEach(printer.out()::println);
    }

    private static void verdict(OptimizeConclusion found, ResultPrinter printer) {
        printer.out().println();
        printer.out().println(sentence(found));
        printer.out().println("The search is a heuristic: a better bundle that it did not try may exist.");
    }

    private static String sentence(OptimizeConclusion found) {
        if (found.study().task().tradeOff()) {
            return "In: it may be on the front; no other finalist is surely better in both objectives.";
        }
        if (found.recommended().isEmpty()) {
            return "No candidate keeps the constraints, so none is recommended.";
        }
        if (!found.decided()) {
            return "Leading: " + found.recommended() + ", but the budget ended before the selection was decided."
                    + " In: the selection, at 95 % confidence, had not eliminated it by then; that does not make it as"
                    + " good as the leader.";
        }
        if (eligible(found) == 1) {
            return "Recommended: " + found.recommended() + ", the only finalist that keeps the constraints.";
        }
        String unit = found.finals().get(0).unit();
        Scale scale = Scale.of(unit, found.zone(), found.zone());
        return "Recommended: " + found.recommended() + ". If one finalist leads all others by "
                + (scale.text(found.zone()) + " " + scale.unit()).strip() + " or more, it is this one with at least"
                + " 95 % confidence. Smaller leads are not told apart.";
    }

    /** Returns the number of finalists that keep the constraints. */
    private static long eligible(OptimizeConclusion found) {
        Set<String> finalists = found.finals().stream().map(FinalRow::candidate).collect(Collectors.toSet());
        return found.candidates().stream()
                .filter(row -> row.feasible() && finalists.contains(row.candidate()))
                .map(CandidateRow::candidate)
                .distinct()
                .count();
    }

    private static void levers(OptimizeConclusion found, ResultPrinter printer) {
        if (found.levers().isEmpty()) {
            return;
        }
        Scenario scenario = found.study().space().scenario();
        List<String> presets = found.study().presets();
        printer.heading("Levers of the recommended bundle beside the presets");
        TextTable table = new TextTable(1);
        List<String> head = new ArrayList<>(List.of("Lever"));
        presets.forEach(preset -> head.add(Names.heading(preset)));
        head.add("Recommended");
        table.add(head);
        found.levers().forEach((lever, level) -> {
            List<String> row = new ArrayList<>(List.of(lever));
            presets.forEach(preset ->
                    row.add(String.valueOf(scenario.tree().value(scenario.tree().leversOf(preset) + "." + lever))));
            row.add(level);
            table.add(row);
        });
        table.lines().forEach(printer.out()::println);
    }
}
