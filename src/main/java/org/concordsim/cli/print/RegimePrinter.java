package org.concordsim.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.regimes.RegimeConclusion;
import org.concordsim.result.Measure;
import org.concordsim.result.table.BoxRow;
import org.concordsim.result.table.RegimeModelRow;
import org.concordsim.result.table.RegimeRow;
import org.concordsim.result.text.Names;
import org.concordsim.result.text.Scale;
import org.concordsim.statistics.Quantiles;

/** What a study of regimes shows. */
public final class RegimePrinter {
    private RegimePrinter() {}

    /** Prints a conclusion. */
    public static void print(ResultPrinter printer, Printable<RegimeConclusion> finished) {
        RegimeConclusion conclusion = finished.conclusion();
        Experiment experiment = conclusion.results().experiment();
        printer.heading(experiment.name() + ": " + conclusion.points().size() + " points of "
                + experiment.factors().size() + " contexts, "
                + experiment.replications() + " replications, the same customers for all models");
        if (conclusion.points().isEmpty()) {
            printer.out().println("No point has two replications in which every model has a value.");
        } else {
            verdicts(printer, conclusion);
            boxes(printer, conclusion);
            rules(printer, conclusion);
            precision(printer, conclusion);
        }
        if (conclusion.leftOut() > 0) {
            printer.out().println(conclusion.leftOut() + " points were left out: they contradict themselves.");
        }
        printer.tail(finished);
    }

    private static void verdicts(ResultPrinter printer, RegimeConclusion conclusion) {
        List<RegimeRow> points = conclusion.points();
        printer.heading(
                "Best by " + Names.words(points.get(0).measure()) + " over the contexts, points of " + points.size());
        TextTable table = new TextTable(1);
        table.add(List.of("Model", "Best mean", "Shown to be best", "Shown not to be"));
        for (String model : models(conclusion)) {
            long best = points.stream().filter(row -> row.best().equals(model)).count();
            long shown =
                    points.stream().filter(row -> row.verdict().equals(model)).count();
            long refuted = conclusion.models().stream()
                    .filter(row -> row.model().equals(model) && !row.mayBeBest())
                    .count();
            table.add(List.of(Names.heading(model), Long.toString(best), Long.toString(shown), Long.toString(refuted)));
        }
        long none = points.stream()
                .filter(row -> row.verdict().equals(RegimeConclusion.NONE))
                .count();
        table.add(List.of("No model is distinguishable", "", Long.toString(none), ""));
        table.lines().forEach(printer.out()::println);
        if (none == points.size()) {
            printer.out().println();
            printer.out()
                    .println("No model is distinguishable from all others anywhere."
                            + " Maybe more replications at fewer points?");
        }
    }

    private static List<String> models(RegimeConclusion conclusion) {
        return conclusion.models().stream()
                .map(RegimeModelRow::model)
                .distinct()
                .toList();
    }

    private static void boxes(ResultPrinter printer, RegimeConclusion conclusion) {
        printer.heading("Where each is, by boxes (PRIM): density is the share inside, coverage the share of all such");
        for (BoxRow box : conclusion.boxes()) {
            printer.out()
                    .println("- " + who(box.verdict()) + ": " + box.box() + "; density " + percent(box.density())
                            + ", coverage " + percent(box.coverage()) + ", " + box.points() + " points"
                            + (box.denseEnough() ? "" : " - not dense enough to be a regime"));
        }
        List<String> named =
                conclusion.boxes().stream().map(BoxRow::verdict).distinct().toList();
        List<String> absent = new ArrayList<>(models(conclusion));
        absent.removeAll(named);
        if (!absent.isEmpty()) {
            printer.out()
                    .println("- "
                            + absent.stream().map(Names::heading).collect(Collectors.joining(", "))
                            + ": shown to be best at too few points for a box");
        }
    }

    private static String who(String verdict) {
        return verdict.equals(RegimeConclusion.NONE)
                ? "No model is distinguishable"
                : Names.heading(verdict) + " is best";
    }

    private static void rules(ResultPrinter printer, RegimeConclusion conclusion) {
        printer.heading("A small decision tree");
        conclusion.rules().forEach(rule -> printer.out().println("- " + rule.sentence()));
    }

    private static void precision(ResultPrinter printer, RegimeConclusion conclusion) {
        double[] halves = conclusion.models().stream()
                .mapToDouble(row -> (row.leadHigh() - row.leadLow()) / 2)
                .filter(half -> half > 0)
                .toArray();
        if (halves.length > 0) {
            Measure measure =
                    conclusion.results().measure(conclusion.points().get(0).measure());
            double median = Quantiles.of(halves, 0.5);
            Scale scale = Scale.of(measure.unit(), median, median);
            printer.out().println();
            printer.out()
                    .println("What the budget bought: " + conclusion.points().size()
                            + " points with simultaneous intervals of leads of ± " + scale.text(median) + " "
                            + scale.unit() + " in the median");
            printer.out().println("Each point's verdict holds with 95 % confidence for itself, not for all at once");
        }
    }

    private static String percent(double share) {
        return Double.isFinite(share) ? String.format(Locale.ROOT, "%.0f %%", 100 * share) : "-";
    }
}
