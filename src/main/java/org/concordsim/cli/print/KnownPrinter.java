package org.concordsim.cli.print;

import java.util.List;
import org.concordsim.experiment.validation.ValidationConclusion;
import org.concordsim.result.table.KnownRow;

/** Known answers with their readings and verdicts, as a table. */
final class KnownPrinter {
    private KnownPrinter() {}

    static void print(ResultPrinter printer, Printable<ValidationConclusion> finished) {
        List<KnownRow> rows = finished.conclusion().known();
        printer.heading("Known answers against the program, "
                + finished.conclusion().results().experiment().replications() + " replications");
        TextTable table = new TextTable(3);
        table.add(List.of("Known answer", "Reading", "Unit", "Simulated", "99.9 % interval", "Theory", "Verdict"));
        String last = "";
        for (KnownRow row : rows) {
            String first = row.answer().equals(last) ? "" : row.answer() + " " + row.name();
            last = row.answer();
            table.add(List.of(
                    first,
                    row.reading(),
                    row.unit(),
                    ValidationPrinter.number(row.mean()),
                    "[" + ValidationPrinter.number(row.ciLow()) + ", " + ValidationPrinter.number(row.ciHigh()) + "]",
                    theory(row),
                    row.verdict()));
        }
        table.lines().forEach(printer.out()::println);
        ValidationPrinter.count(printer, rows.stream().map(KnownRow::verdict).toList());
    }

    private static String theory(KnownRow row) {
        String low = ValidationPrinter.number(row.theoryLow());
        return row.theoryLow() == row.theoryHigh() ? low : ">= " + low;
    }
}
