package org.concordsim.experiment.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concordsim.result.table.FactRow;

/** The page that tells of each fact what was published, what was measured and what follows. */
final class ValidationPage {
    private ValidationPage() {}

    static String of(ValidationConclusion conclusion) {
        Map<String, List<FactRow>> facts = new LinkedHashMap<>();
        conclusion.rows().forEach(row -> facts.computeIfAbsent(row.fact(), absent -> new ArrayList<>())
                .add(row));
        StringBuilder page = new StringBuilder("# Facts held against the simulated firm\n\n");
        if (facts.isEmpty()) {
            return KnownPage.of(conclusion);
        }
        page.append("Scenario ")
                .append(conclusion.results().experiment().name())
                .append(", ")
                .append(conclusion.results().experiment().replications())
                .append(" replications; means with 95 % intervals. A reading agrees if its whole interval lies in the")
                .append(
                        " published range, disagrees if none of it does, and is undecided otherwise. A fact disagrees if")
                .append(" one of its readings does.\n\n");
        counts(page, facts);
        facts.values().forEach(rows -> fact(page, rows));
        return conclusion.known().isEmpty() ? page.toString() : page + "\n" + KnownPage.of(conclusion);
    }

    private static String verdict(List<FactRow> rows) {
        return ValidationConclusion.verdict(rows.stream().map(FactRow::verdict).toList());
    }

    private static void counts(StringBuilder page, Map<String, List<FactRow>> facts) {
        for (String use : facts.values().stream()
                .map(rows -> rows.get(0).use())
                .distinct()
                .toList()) {
            List<String> verdicts = facts.values().stream()
                    .filter(rows -> rows.get(0).use().equals(use))
                    .map(ValidationPage::verdict)
                    .toList();
            page.append("- ").append(use).append(": ").append(verdicts.size()).append(" facts");
            for (String verdict : List.of("agrees", "disagrees", "undecided")) {
                page.append(", ")
                        .append(verdicts.stream().filter(verdict::equals).count())
                        .append(' ')
                        .append(verdict.equals("undecided") ? verdict : verdict.substring(0, verdict.length() - 1));
            }
            page.append('\n');
        }
        page.append('\n');
    }

    private static void fact(StringBuilder page, List<FactRow> rows) {
        FactRow first = rows.get(0);
        page.append("## ")
                .append(first.fact())
                .append(": ")
                .append(first.name())
                .append(": ")
                .append(verdict(rows))
                .append("\n\n");
        page.append(first.statement())
                .append(" Source: ")
                .append(first.source())
                .append("; grade ")
                .append(first.grade())
                .append("; use: ")
                .append(first.use())
                .append(". Measured by: ")
                .append(first.experiment())
                .append("\n\n| Reading | Unit | Simulated | Published | Verdict |\n")
                .append("|---|---|---|---|---|\n");
        rows.forEach(row -> reading(page, row));
        page.append('\n');
    }

    private static void reading(StringBuilder page, FactRow row) {
        page.append("| ")
                .append(row.reading())
                .append(" | ")
                .append(row.unit())
                .append(" | ")
                .append(number(row.mean()))
                .append(" [")
                .append(number(row.ciLow()))
                .append(", ")
                .append(number(row.ciHigh()))
                .append("] | ")
                .append(range(row))
                .append(" | ")
                .append(row.verdict())
                .append(" |\n");
    }

    private static String range(FactRow row) {
        if (Double.isNaN(row.rangeHigh())) {
            return "at least " + number(row.rangeLow());
        }
        return Double.isNaN(row.rangeLow())
                ? "at most " + number(row.rangeHigh())
                : number(row.rangeLow()) + " to " + number(row.rangeHigh());
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3g", value);
    }
}
