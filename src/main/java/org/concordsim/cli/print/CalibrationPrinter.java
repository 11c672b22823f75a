package org.concordsim.cli.print;

import java.util.List;
import java.util.Locale;
import org.concordsim.experiment.calibration.CalibrationConclusion;
import org.concordsim.result.table.FittedRow;
import org.concordsim.result.table.RecoveryRow;
import org.concordsim.result.table.TargetRow;

/** What a calibration found: parameters, figures, and what the data cannot fix. */
public final class CalibrationPrinter {
    private CalibrationPrinter() {}

    /** Prints a conclusion. */
    public static void print(ResultPrinter printer, Printable<CalibrationConclusion> finished) {
        CalibrationConclusion found = finished.conclusion();
        printer.heading(finished.name() + ": " + found.parameters().size() + " parameters fitted to "
                + found.targets().stream().filter(TargetRow::fitted).count() + " figures of "
                + found.study().evidence().leads() + " leads, in "
                + found.results().size() + " runs");
        parameters(found, printer);
        targets(found, printer);
        recovery(found, printer);
        printer.heading("What the data cannot fix, and what to know");
        found.cautions().forEach(printer.out()::println);
        printer.tail(finished);
    }

    private static void parameters(CalibrationConclusion found, ResultPrinter printer) {
        printer.heading("Parameters: prior range, posterior median and 95 % interval, coverage of known truth in "
                + found.parameters().get(0).recoveries() + " synthetic exports");
        TextTable table = new TextTable(2);
        table.add(List.of(
                "Parameter", "Unit", "Prior", "Median", "95 % interval", "Width", "Identified", "Covered 95 %"));
        for (FittedRow row : found.parameters()) {
            table.add(List.of(
                    row.parameter(),
                    row.unit(),
                    range(row.priorLow(), row.priorHigh()),
                    text(row.median()),
                    range(row.ciLow(), row.ciHigh()),
                    text(row.narrowing()),
                    row.identified(),
                    text(row.covered95())));
        }
        table.lines().forEach(printer.out()::println);
    }

    private static void targets(CalibrationConclusion found, ResultPrinter printer) {
        printer.heading("Figures: observed with 95 % interval, and what draws from the posterior show");
        TextTable table = new TextTable(2);
        table.add(List.of(
                "Figure", "Unit", "Fitted", "Observed", "95 % interval", "Simulated", "95 % of runs", "Verdict"));
        for (TargetRow row : found.targets()) {
            table.add(List.of(
                    row.target(),
                    row.unit(),
                    row.fitted() ? "yes" : "no",
                    text(row.observed()),
                    range(row.observedLow(), row.observedHigh()),
                    text(row.posterior()),
                    range(row.posteriorLow(), row.posteriorHigh()),
                    row.verdict()));
        }
        table.lines().forEach(printer.out()::println);
    }

    private static void recovery(CalibrationConclusion found, ResultPrinter printer) {
        if (found.recovery().isEmpty()) {
            return;
        }
        RecoveryRow first = found.recovery().get(0);
        printer.heading("Recovery over the whole prior: " + first.exports() + " synthetic exports, " + first.method()
                + "; error and width are parts of the prior range");
        TextTable table = new TextTable(1);
        table.add(List.of(
                "Parameter", "Covered 95 %", "95 % interval", "Covered 50 %", "95 % interval", "Error", "Width"));
        for (RecoveryRow row : found.recovery()) {
            table.add(List.of(
                    row.parameter(),
                    text(row.covered95()),
                    range(row.covered95Low(), row.covered95High()),
                    text(row.covered50()),
                    range(row.covered50Low(), row.covered50High()),
                    text(row.error()),
                    text(row.width())));
        }
        table.lines().forEach(printer.out()::println);
    }

    private static String range(double low, double high) {
        return "[" + text(low) + ", " + text(high) + "]";
    }

    private static String text(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.3g", value) : "-";
    }
}
