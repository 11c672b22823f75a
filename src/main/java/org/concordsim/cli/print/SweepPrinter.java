package org.concordsim.cli.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.sweep.SweepConclusion;
import org.concordsim.result.table.AloneRow;
import org.concordsim.result.table.CorrelationRow;
import org.concordsim.result.table.LevelRow;
import org.concordsim.result.text.Names;
import org.concordsim.result.text.Scale;

/** What a designed experiment shows of its first few measures: means by level, changes alone, or rank correlations. */
public final class SweepPrinter {
    private static final int FEW = 3;

    private SweepPrinter() {}

    /** Prints a conclusion. */
    public static void print(ResultPrinter printer, Printable<SweepConclusion> finished) {
        PrintWriter out = printer.out();
        SweepConclusion conclusion = finished.conclusion();
        Experiment experiment = conclusion.results().experiment();
        long points = experiment.treatments().stream()
                .map(treatment -> treatment.variant().point())
                .distinct()
                .count();
        printer.heading(experiment.name() + ": " + points + " points, "
                + experiment.factors().size() + " factors, " + experiment.replications() + " replications");
        List<String> measures = measures(conclusion);
        for (String measure : measures) {
            levels(conclusion, measure, printer);
            alone(conclusion, measure, printer);
            correlations(conclusion, measure, printer);
        }
        printer.tail(finished);
        out.flush();
    }

    private static List<String> measures(SweepConclusion conclusion) {
        List<String> names = new ArrayList<>();
        conclusion.levels().forEach(row -> names.add(row.measure()));
        conclusion.alone().forEach(row -> names.add(row.measure()));
        conclusion.correlations().forEach(row -> names.add(row.measure()));
        return names.stream().distinct().limit(FEW).toList();
    }

    private static void levels(SweepConclusion conclusion, String measure, ResultPrinter printer) {
        List<LevelRow> rows = conclusion.levels().stream()
                .filter(row -> row.measure().equals(measure))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        double[] means = rows.stream().mapToDouble(LevelRow::mean).toArray();
        double[] halves = rows.stream()
                .mapToDouble(row -> (row.ciHigh() - row.ciLow()) / 2)
                .toArray();
        Scale scale = Scale.of(rows.get(0).unit(), means, halves);
        printer.heading(Names.heading(measure) + ", " + scale.unit() + ", mean over the points of a level ± half of the"
                + " 95 % interval");
        TextTable table = new TextTable(2);
        table.add(List.of("Factor", "Level", "Model", "Mean"));
        rows.forEach(row -> table.add(List.of(row.factor(), row.level(), row.model(), text(row, scale))));
        table.lines().forEach(printer.out()::println);
    }

    private static String text(LevelRow row, Scale scale) {
        double half = (row.ciHigh() - row.ciLow()) / 2;
        return scale.text(row.mean()) + (Double.isNaN(half) ? "" : " ± " + scale.text(half));
    }

    private static void alone(SweepConclusion conclusion, String measure, ResultPrinter printer) {
        List<AloneRow> rows = conclusion.alone().stream()
                .filter(row -> row.measure().equals(measure))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        double[] changes = rows.stream().mapToDouble(AloneRow::difference).toArray();
        double[] halves = rows.stream()
                .mapToDouble(row -> (row.ciHigh() - row.ciLow()) / 2)
                .toArray();
        Scale scale = Scale.of(rows.get(0).unit(), changes, halves);
        String unit = scale.unit().replaceFirst("^%", "percentage points");
        printer.heading(Names.heading(measure) + ", " + unit + ", change by one factor alone with its 95 %"
                + " interval; * shown after allowing for all changes of a model");
        TextTable table = new TextTable(2);
        table.add(List.of("Factor", "From", "To", "Model", "Change"));
        rows.forEach(row -> table.add(List.of(row.factor(), row.from(), row.to(), row.model(), text(row, scale))));
        table.lines().forEach(printer.out()::println);
    }

    private static String text(AloneRow row, Scale scale) {
        String interval =
                Double.isNaN(row.ciLow()) ? "" : " [" + scale.text(row.ciLow()) + ", " + scale.text(row.ciHigh()) + "]";
        return scale.text(row.difference()) + interval + (row.shown() ? " *" : "");
    }

    private static void correlations(SweepConclusion conclusion, String measure, ResultPrinter printer) {
        List<CorrelationRow> rows = conclusion.correlations().stream()
                .filter(row -> row.measure().equals(measure))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        printer.heading(Names.heading(measure) + ", rank correlation with each factor over the points");
        TextTable table = new TextTable(2);
        table.add(List.of("Factor", "Model", "Correlation"));
        rows.forEach(row -> table.add(
                List.of(row.factor(), row.model(), String.format(Locale.ROOT, "%+.2f", row.rankCorrelation()))));
        table.lines().forEach(printer.out()::println);
    }
}
