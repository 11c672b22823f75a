package org.concordsim.cli.print;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.sensitivity.MorrisConclusion;
import org.concordsim.experiment.sensitivity.SobolConclusion;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.result.table.ConvergenceRow;
import org.concordsim.result.table.MorrisRow;
import org.concordsim.result.table.PawnRow;
import org.concordsim.result.table.SobolRow;
import org.concordsim.result.text.Names;
import org.concordsim.result.text.Scale;
import org.concordsim.statistics.Quantiles;

/** What a sensitivity study shows. */
public final class SensitivityPrinter {
    private static final int FEW = 15;

    private SensitivityPrinter() {}

    /** Prints a screening. */
    public static void morris(ResultPrinter printer, Printable<MorrisConclusion> finished) {
        List<MorrisRow> rows = finished.conclusion().effects();
        head(printer, finished.conclusion());
        if (rows.isEmpty()) {
            printer.out().println("No trajectory has a value at every point.");
        } else {
            effects(printer, rows);
        }
        if (finished.conclusion().leftOut() > 0) {
            printer.out()
                    .println(finished.conclusion().leftOut()
                            + " trajectories were left out: a point of theirs contradicts itself.");
        }
        printer.tail(finished);
    }

    private static void effects(ResultPrinter printer, List<MorrisRow> rows) {
        MorrisRow first = rows.get(0);
        Scale scale = Scale.of(first.unit(), first.muStarHigh(), half(first) / 2);
        printer.heading("Elementary effects on " + Names.words(first.measure()) + " of " + first.subject() + ", "
                + scale.unit() + " over the whole range, " + first.trajectories() + " trajectories");
        TextTable table = new TextTable(2);
        table.add(List.of("Factor", "Range", "mu*", "± half interval", "mu", "sigma", "by chance", ""));
        rows.stream()
                .limit(FEW)
                .forEach(row -> table.add(List.of(
                        row.factor(),
                        row.range(),
                        scale.text(row.muStar()),
                        scale.text(half(row)),
                        scale.signed(row.mu()),
                        scale.text(row.sigma()),
                        scale.text(row.chance()),
                        row.isShown() ? "*" : "")));
        table.lines().forEach(printer.out()::println);
        long shown = rows.stream().filter(MorrisRow::isShown).count();
        printer.out().println();
        printer.out()
                .println("* more than chance: the lower end of the 95 % interval of mu* lies above what chance makes; "
                        + shown + " of " + rows.size() + " factors");
        bought(printer, rows, scale);
    }

    private static void bought(ResultPrinter printer, List<MorrisRow> rows, Scale scale) {
        double[] halves = rows.stream()
                .mapToDouble(SensitivityPrinter::half)
                .filter(Double::isFinite)
                .toArray();
        if (halves.length > 0) {
            printer.out()
                    .println("What the budget bought: intervals of mu* of ± " + scale.text(Quantiles.of(halves, 0.5))
                            + " " + scale.unit() + " in the median");
        }
    }

    private static double half(MorrisRow row) {
        return (row.muStarHigh() - row.muStarLow()) / 2;
    }

    /** Prints the shares of variance. */
    public static void sobol(ResultPrinter printer, Printable<SobolConclusion> finished) {
        SobolConclusion conclusion = finished.conclusion();
        head(printer, conclusion);
        if (conclusion.indices().isEmpty()) {
            printer.out().println("Fewer than 8 rows of the sample have a value at every point.");
        } else {
            shares(printer, conclusion);
        }
        printer.tail(finished);
    }

    private static void shares(ResultPrinter printer, SobolConclusion conclusion) {
        SobolRow first = conclusion.indices().get(0);
        printer.heading("Shares of the variance of " + Names.words(first.measure()) + " of " + first.subject() + ", "
                + first.rows() + " rows, 95 % bootstrap intervals");
        TextTable table = new TextTable(2);
        table.add(List.of("Factor", "Range", "alone", "interval", "total", "interval", "PAWN", ""));
        for (SobolRow row : conclusion.indices()) {
            PawnRow second = conclusion.second().stream()
                    .filter(each -> each.factor().equals(row.factor()))
                    .findFirst()
                    .orElseThrow();
            table.add(List.of(
                    row.factor(),
                    row.range(),
                    share(row.first()),
                    share(row.firstLow()) + " to " + share(row.firstHigh()),
                    share(row.total()),
                    share(row.totalLow()) + " to " + share(row.totalHigh()),
                    share(second.median()),
                    second.matters() ? "*" : ""));
        }
        table.lines().forEach(printer.out()::println);
        printer.out().println();
        printer.out().println("* PAWN, a second opinion: the factor moves the distribution more than a dummy would");
        precision(printer, conclusion);
    }

    private static void precision(ResultPrinter printer, SobolConclusion conclusion) {
        double widest = conclusion.indices().stream()
                .flatMapToDouble(
                        row -> DoubleStream.of(row.firstHigh() - row.firstLow(), row.totalHigh() - row.totalLow()))
                .max()
                .orElse(Double.NaN);
        printer.out()
                .println("What the budget bought: intervals of at most ± " + share(widest / 2)
                        + "; the last doubling of the sample moved an index by at most "
                        + share(lastChange(conclusion.convergence())));
        double noise = conclusion.indices().get(0).noiseShare();
        if (Double.isFinite(noise)) {
            printer.out()
                    .println("Chance between the points makes " + share(noise)
                            + " of the variance: a total no larger than that says nothing");
        }
    }

    private static double lastChange(List<ConvergenceRow> rows) {
        List<Integer> sizes = rows.stream()
                .map(ConvergenceRow::rows)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        double largest = 0;
        for (ConvergenceRow now : rows) {
            for (ConvergenceRow before : rows) {
                if (now.rows() == sizes.get(0)
                        && before.rows() == sizes.get(1)
                        && now.factor().equals(before.factor())) {
                    largest = Math.max(largest, Math.abs(now.first() - before.first()));
                    largest = Math.max(largest, Math.abs(now.total() - before.total()));
                }
            }
        }
        return largest;
    }

    private static String share(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.2f", value) : "-";
    }

    private static void head(ResultPrinter printer, Conclusion conclusion) {
        Experiment experiment = conclusion.results().experiment();
        printer.heading(experiment.name() + ": " + experiment.factors().size() + " factors, "
                + conclusion.results().size() + " runs, " + experiment.replications()
                + " replications at each point, the same customers at all points");
    }
}
