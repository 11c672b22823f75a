package org.concordsim.experiment.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concordsim.result.table.KnownRow;

/** The part of the page that tells of each known answer what theory says, what was measured and what follows. */
final class KnownPage {
    private KnownPage() {}

    static String of(ValidationConclusion conclusion) {
        Map<String, List<KnownRow>> answers = new LinkedHashMap<>();
        conclusion.known().forEach(row -> answers.computeIfAbsent(row.answer(), absent -> new ArrayList<>())
                .add(row));
        StringBuilder page = new StringBuilder("# Known answers held against the program\n\n");
        page.append("Means over ")
                .append(conclusion.results().experiment().replications())
                .append(
                        " replications with 99.9 % intervals, so that a correct program misses one number in a thousand.")
                .append(
                        " Where theory says a number, a reading agrees if an interval no wider than its resolution holds it")
                .append(
                        " and disagrees if the interval misses it; where theory says a sign, the whole interval must have")
                .append(" it.\n\n");
        answers.values().forEach(rows -> answer(page, rows));
        return page.toString();
    }

    private static void answer(StringBuilder page, List<KnownRow> rows) {
        KnownRow first = rows.get(0);
        String verdict = ValidationConclusion.verdict(
                rows.stream().map(KnownRow::verdict).toList());
        page.append(String.format("## %s: %s: %s%n%n", first.answer(), first.name(), verdict)
                .replace("\r", ""));
        page.append(first.statement())
                .append(" Theory: ")
                .append(first.formula())
                .append(". Source: ")
                .append(first.source())
                .append(". Measured by: ")
                .append(first.experiment())
                .append(".\n\n| Reading | Unit | Simulated | Theory | Verdict |\n|---|---|---|---|---|\n");
        rows.forEach(row -> page.append("| ")
                .append(String.join(" | ", row.reading(), row.unit(), simulated(row), theory(row), row.verdict()))
                .append(" |\n"));
        page.append('\n');
    }

    private static String simulated(KnownRow row) {
        return number(row.mean()) + " [" + number(row.ciLow()) + ", " + number(row.ciHigh()) + "]";
    }

    private static String theory(KnownRow row) {
        if (row.theoryLow() == row.theoryHigh()) {
            return number(row.theoryLow());
        }
        return Double.isNaN(row.theoryHigh())
                ? "at least " + number(row.theoryLow())
                : number(row.theoryLow()) + " to " + number(row.theoryHigh());
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.4g", value);
    }
}
