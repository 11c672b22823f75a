package org.concordsim.chart.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the tables of measures and of summaries of a result folder; an absent table counts as empty. */
public final class ResultReader {
    private static final String ALL_SEGMENTS = "all";

    private final Set<String> quarterly;

    /** Reads whole-time values of every measure, and quarters of those named. */
    public ResultReader(Set<String> quarterly) {
        this.quarterly = Set.copyOf(quarterly);
    }

    /** Returns what a folder says, scenario by scenario in their order in the tables. */
    public List<ResultNumbers> read(Path folder) throws IOException {
        Map<String, Gathering> scenarios = new LinkedHashMap<>();
        eachRow(folder.resolve("measures.csv"), row -> {
            if (wanted(row)) {
                gathering(scenarios, row).add(observation(row));
            }
        });
        eachRow(folder.resolve("summary.csv"), row -> gathering(scenarios, row).add(summary(row)));
        return scenarios.entrySet().stream()
                .map(scenario -> new ResultNumbers(scenario.getKey(), scenario.getValue()))
                .toList();
    }

    private boolean wanted(NamedCsvRecord row) {
        return Observation.WHOLE.equals(row.getField("period")) || quarterly.contains(row.getField("measure"));
    }

    private static Gathering gathering(Map<String, Gathering> scenarios, NamedCsvRecord row) {
        return scenarios.computeIfAbsent(row.getField("scenario"), name -> new Gathering());
    }

    private static void eachRow(Path table, Consumer<NamedCsvRecord> reader) throws IOException {
        if (!Files.exists(table)) {
            return;
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord row : rows) {
                if (ALL_SEGMENTS.equals(row.getField("segment"))) {
                    reader.accept(row);
                }
            }
        }
    }

    private static Observation observation(NamedCsvRecord row) {
        return new Observation(
                row.getField("model"),
                row.getField("point"),
                Integer.parseInt(row.getField("replication")),
                row.getField("period"),
                row.getField("measure"),
                row.getField("unit"),
                number(row, "value"));
    }

    private static SummaryLine summary(NamedCsvRecord row) {
        var interval = new Interval(
                number(row, "mean"), number(row, "ci_low"), number(row, "ci_high"), (int) number(row, "n"));
        return new SummaryLine(
                row.getField("model"), row.getField("point"), row.getField("measure"), row.getField("unit"), interval);
    }

    private static double number(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}
