package org.concordsim.result.evidence;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;

/**
 * The reader of what sensitivity studies found: {@code morris.csv} and {@code sobol.csv} of their result folders.
 *
 * @param grades the grade of the evidence of a factor
 */
public record FootingReader(UnaryOperator<String> grades) {
    private static final Form MORRIS = new Form("morris.csv", "mu_star", "chance", "");
    private static final Form SOBOL = new Form("sobol.csv", "total", "noise_share", "share of variance");

    /** Returns one footing for each table, subject and measure; an IOException if a folder holds neither table. */
    public List<Footing> read(Path folder) throws IOException {
        List<Footing> footings = find(folder);
        if (footings.isEmpty()) {
            throw new IOException(folder + ": holds neither morris.csv nor sobol.csv with a row."
                    + " Maybe it is not the result folder of a sensitivity study?");
        }
        return footings;
    }

    /** Returns one footing for each table, subject and measure; none if a folder holds neither table. */
    public List<Footing> find(Path folder) throws IOException {
        List<Footing> footings = new ArrayList<>();
        for (Form form : List.of(MORRIS, SOBOL)) {
            if (Files.exists(folder.resolve(form.file()))) {
                footings.addAll(read(folder.resolve(form.file()), form));
            }
        }
        return footings;
    }

    private List<Footing> read(Path table, Form form) throws IOException {
        Map<List<String>, List<Influence>> found = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord row : rows) {
                found.computeIfAbsent(key(row, form), key -> new ArrayList<>()).add(influence(row, form));
            }
        } catch (CsvParseException | NoSuchElementException | NumberFormatException e) {
            throw new IOException(table + ": is not a table of a sensitivity study. Maybe it was edited?", e);
        }
        return found.entrySet().stream()
                .map(entry -> footing(form, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<String> key(NamedCsvRecord row, Form form) {
        String unit = form.unit().isEmpty() ? row.getField("unit") : form.unit();
        return List.of(row.getField("scenario"), row.getField("subject"), row.getField("measure"), unit);
    }

    private static Footing footing(Form form, List<String> key, List<Influence> influences) {
        return new Footing(form.file(), key.get(0), key.get(1), key.get(2), key.get(3), influences);
    }

    private Influence influence(NamedCsvRecord row, Form form) {
        String factor = row.getField("factor");
        return new Influence(
                factor,
                grades.apply(factor),
                number(row.getField(form.size())),
                number(row.getField(form.size() + "_low")),
                number(row.getField(form.size() + "_high")),
                number(row.getField(form.chance())));
    }

    private static double number(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    /** The columns of a table: its file, what says how strong a factor is, what chance would show, the unit of both. */
    private record Form(String file, String size, String chance, String unit) {}
}
