package org.concordsim.experiment.calibration.export;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.mapping.Mapping;
import org.concordsim.scenario.mapping.Meaning;

/** The reader of an export: CSV files with a header each, whose rows are joined by the lead's identity. */
public final class ExportReader {
    private static final int MOST_LINES = 20;

    private final Mapping mapping;
    private final DateForms dates;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Set<String> found = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private ExportReader(Mapping mapping) {
        this.mapping = mapping;
        this.dates = new DateForms(mapping.dates());
    }

    /** Returns the export that some files hold, or refuses it with a line for each fault. */
    public static Export read(List<Path> files, Mapping mapping) throws ScenarioException {
        ExportReader reader = new ExportReader(mapping);
        for (Path file : files) {
            reader.readFile(file);
        }
        reader.checkColumns(files);
        if (!reader.faults.isEmpty()) {
            throw new ScenarioException(ScenarioException.Kind.INVALID, reader.brief());
        }
        return new ExportWindow(mapping).of(new ArrayList<>(reader.drafts.values()), name(files.get(0)));
    }

    private List<String> brief() {
        if (faults.size() <= MOST_LINES) {
            return faults;
        }
        List<String> lines = new ArrayList<>(faults.subList(0, MOST_LINES));
        lines.add("... and " + (faults.size() - MOST_LINES) + " faults more");
        return lines;
    }

    private void readFile(Path file) throws ScenarioException {
        if (!Files.isRegularFile(file)) {
            throw new ScenarioException(
                    ScenarioException.Kind.INPUT_OUTPUT,
                    List.of(name(file) + ": there is no such file. Maybe a folder of the path is wrong?"));
        }
        Set<String> ids = new HashSet<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            csv.forEach(row -> readRow(file, row, ids));
        } catch (CharacterCodingException e) {
            faults.add(name(file) + ": is not UTF-8 text. Maybe save it as UTF-8?");
        } catch (CsvParseException e) {
            faults.add(name(file) + ": is not CSV: " + e.getMessage().replaceAll("\\s+", " ")
                    + ". Maybe a quote is missing?");
        } catch (IOException | UncheckedIOException e) {
            throw new ScenarioException(
                    ScenarioException.Kind.INPUT_OUTPUT,
                    List.of(name(file) + ": cannot be read. Maybe its permissions are too narrow?"));
        }
    }

    private void readRow(Path file, NamedCsvRecord row, Set<String> ids) {
        found.addAll(row.getHeader());
        String where = name(file) + ":" + row.getStartingLineNumber();
        String id = cell(row, mapping.column(Meaning.ID));
        if (id.isEmpty()) {
            faults.add(where + ": " + mapping.column(Meaning.ID) + ": empty, so the lead has no name."
                    + " Maybe delete the row?");
            return;
        }
        if (!ids.add(id)) {
            faults.add(where + ": " + mapping.column(Meaning.ID) + ": \"" + id + "\" is there twice."
                    + " Maybe the rows are people or deals and not leads?");
            return;
        }
        Draft draft = drafts.computeIfAbsent(id, Draft::new);
        mapping.columns().keySet().stream().sorted().forEach(meaning -> fill(draft, meaning, row, where));
    }

    private void fill(Draft draft, Meaning meaning, NamedCsvRecord row, String where) {
        List<String> columns = mapping.columns().get(meaning);
        for (int i = 0; i < columns.size(); i++) {
            String cell = cell(row, columns.get(i));
            if (!cell.isEmpty() && meaning == Meaning.OWNER) {
                draft.owner(i, cell);
            } else if (!cell.isEmpty() && meaning != Meaning.ID) {
                fill(draft, meaning, cell, where + ": " + columns.get(i));
            }
        }
    }

    private void fill(Draft draft, Meaning meaning, String cell, String where) {
        if (meaning.isDate()) {
            double day = dates.day(cell);
            if (Double.isNaN(day)) {
                faults.add(where + ": \"" + cell + "\" is not a date of the forms " + mapping.dates()
                        + ". Maybe add its form to dates?");
            }
            draft.number(meaning, day);
        } else if (meaning == Meaning.LIST_PRICE || meaning == Meaning.NET_PRICE) {
            draft.number(meaning, price(cell, where));
        } else {
            draft.text(meaning, cell);
        }
    }

    private double price(String cell, String where) {
        try {
            double price = Double.parseDouble(cell);
            if (price >= 0 && price < Double.POSITIVE_INFINITY) {
                return price;
            }
        } catch (NumberFormatException e) {
            // falls through to the refusal
        }
        faults.add(
                where + ": \"" + cell + "\" is not a price of 0 or more. Maybe a currency sign or a comma is in it?");
        return Double.NaN;
    }

    private void checkColumns(List<Path> files) {
        if (!faults.isEmpty() && found.isEmpty()) {
            return;
        }
        List<String> missing = mapping.columns().values().stream()
                .flatMap(List::stream)
                .filter(column -> !found.contains(column))
                .sorted()
                .toList();
        missing.forEach(column -> faults.add(name(files.get(0)) + ":1: " + column + ": no such column. Maybe one of "
                + found.stream().sorted().toList() + "?"));
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::strip).orElse("");
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }
}
