package org.concordsim.cli.print;

import java.util.List;
import java.util.Locale;
import org.concordsim.experiment.validation.ValidationConclusion;
import org.concordsim.result.table.FactRow;

/** Facts with their readings and verdicts, as a table. */
public final class ValidationPrinter {
    private ValidationPrinter() {}

    /** Prints a conclusion. */
    public static void print(ResultPrinter printer, Printable<ValidationConclusion> finished) {
        List<FactRow> rows = finished.conclusion().rows();
        if (!rows.isEmpty()) {
            facts(printer, finished);
        }
        if (!finished.conclusion().known().isEmpty()) {
            KnownPrinter.print(printer, finished);
        }
        printer.tail(finished);
    }

    private static void facts(ResultPrinter printer, Printable<ValidationConclusion> finished) {
        List<FactRow> rows = finished.conclusion().rows();
        printer.heading(finished.name() + ": facts against the simulated firm, "
                + finished.conclusion().results().experiment().replications() + " replications");
        TextTable table = new TextTable(4);
        table.add(List.of("Fact", "Use", "Reading", "Unit", "Simulated", "95 % interval", "Published", "Verdict"));
        String last = "";
        for (FactRow row : rows) {
            boolean same = row.fact().equals(last);
            last = row.fact();
            table.add(List.of(
                    same ? "" : row.fact() + " " + row.name(),
                    same ? "" : row.use(),
                    row.reading(),
                    row.unit(),
                    number(row.mean()),
                    "[" + number(row.ciLow()) + ", " + number(row.ciHigh()) + "]",
                    range(row),
                    row.verdict()));
        }
        table.lines().forEach(printer.out()::println);
        count(printer, rows.stream().map(FactRow::verdict).toList());
    }

    /** Prints how many readings have each verdict. */
    static void count(ResultPrinter printer, List<String> verdicts) {
        printer.out().println();
        for (String verdict : List.of("agrees", "disagrees", "undecided")) {
            long count = verdicts.stream().filter(verdict::equals).count();
            printer.out().println(verdict + ": " + count + " of " + verdicts.size() + " readings");
        }
    }

    private static String range(FactRow row) {
        if (Double.isNaN(row.rangeHigh())) {
            return ">= " + number(row.rangeLow());
        }
        return Double.isNaN(row.rangeLow())
                ? "<= " + number(row.rangeHigh())
                : number(row.rangeLow()) + " to " + number(row.rangeHigh());
    }

    /** Returns a number in three digits, or a dash. */
    static String number(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, Math.abs(value) >= 1e4 ? "%,.0f" : "%.3g", value);
    }
}
