package org.concordsim.experiment.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.experiment.validation.known.KnownAnswer;
import org.concordsim.experiment.validation.known.KnownCard;
import org.concordsim.experiment.validation.known.KnownReading;
import org.concordsim.result.table.FactRow;
import org.concordsim.result.table.FactTables;
import org.concordsim.result.table.KnownRow;
import org.concordsim.statistics.Summary;

/**
 * What a validation concludes.
 *
 * @param rows one row for each reading of each fact
 * @param known one row for each reading of each known answer
 * @param results the results of all runs
 */
public record ValidationConclusion(List<FactRow> rows, List<KnownRow> known, Results results) implements Conclusion {
    /** The page that tells the facts in words. */
    public static final String PAGE = "validation.md";

    /** Copies the lists. */
    public ValidationConclusion {
        rows = List.copyOf(rows);
        known = List.copyOf(known);
    }

    static ValidationConclusion of(ValidationStudy study, Results results) {
        List<FactRow> rows = new ArrayList<>();
        Figures figures = new Figures(results);
        for (Fact fact : study.facts()) {
            fact.readings(study.firm(), figures).forEach(reading -> rows.add(row(fact.card(), reading)));
        }
        List<KnownRow> known = new ArrayList<>();
        for (KnownAnswer answer : study.known()) {
            answer.readings(figures).forEach(reading -> known.add(row(answer.card(), reading)));
        }
        return new ValidationConclusion(rows, known, results);
    }

    @Override
    public void write(Path folder) throws IOException {
        if (!rows.isEmpty()) {
            FactTables.FACTS.write(folder, rows);
        }
        if (!known.isEmpty()) {
            FactTables.KNOWN.write(folder, known);
        }
        Files.writeString(folder.resolve(PAGE), ValidationPage.of(this));
    }

    @Override
    public Map<String, Object> tables() {
        Map<String, Object> tables = new LinkedHashMap<>();
        tables.put("facts", rows);
        tables.put("knownAnswers", known);
        return tables;
    }

    /** Returns the verdict on a whole fact or answer by those on its readings: one that disagrees is enough to disagree. */
    public static String verdict(List<String> all) {
        if (all.contains("disagrees")) {
            return "disagrees";
        }
        return all.contains("undecided") ? "undecided" : "agrees";
    }

    private static KnownRow row(KnownCard card, KnownReading reading) {
        return new KnownRow(
                card.id(),
                card.name(),
                card.statement(),
                card.formula(),
                card.source(),
                card.experiment(),
                reading.label(),
                reading.unit(),
                reading.n(),
                reading.mean(),
                reading.interval().low(),
                reading.interval().high(),
                reading.low(),
                reading.high(),
                reading.resolution(),
                reading.verdict().name().toLowerCase(Locale.ROOT));
    }

    private static FactRow row(FactCard card, Reading reading) {
        Summary summary = reading.summary();
        return new FactRow(
                card.id(),
                card.name(),
                card.statement(),
                card.source(),
                card.grade(),
                card.use().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                card.experiment(),
                reading.label(),
                reading.unit(),
                summary.n(),
                summary.mean(),
                summary.interval().low(),
                summary.interval().high(),
                reading.low(),
                reading.high(),
                reading.verdict().name().toLowerCase(Locale.ROOT));
    }
}
