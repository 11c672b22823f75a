package org.concordsim.result.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A table of a result folder: RFC 4180 in UTF-8 with one header line.
 *
 * @param file the name of the file
 * @param description what a row says
 * @param columns the columns in order
 * @param row the class of a row, whose components are the columns
 * @param <T> the row
 */
public record Table<T extends Record>(String file, String description, List<Column> columns, Class<T> row) {

    /** Returns the same table with another word on what a row says. */
    public Table<T> describedAs(String words) {
        return new Table<>(file, words, columns, row);
    }

    /** Writes the rows into the table's file of a folder, in the order given. */
    public void write(Path folder, Iterable<T> rows) throws IOException {
        try (CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(folder.resolve(file), StandardCharsets.UTF_8)) {
            write(writer, rows);
        }
    }

    /** Prints the rows with their header, in the order given; the output stays open. */
    public void print(Writer out, Iterable<T> rows) throws IOException {
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        write(writer, rows);
        writer.flush();
    }

    private void write(CsvWriter writer, Iterable<T> rows) {
        Cells<T> cells = new Cells<>(row);
        writer.writeRecord(header());
        for (T each : rows) {
            writer.writeRecord(cells.of(each));
        }
    }

    /**
     * Returns the rows of the table's file in a folder; an IOException says which line is not a row. Numbers at the end of
     * the columns, which tables of an earlier version may lack, are not defined there.
     */
    public List<T> read(Path folder) throws IOException {
        List<T> rows = new ArrayList<>();
        forEach(folder, rows::add);
        return rows;
    }

    /** Hands the rows of the table's file in a folder to a reader, one by one, so that none is held. */
    public void forEach(Path folder, Consumer<T> reader) throws IOException {
        Path path = folder.resolve(file);
        int width = 0;
        Cells<T> cells = new Cells<>(row);
        try (CsvReader<CsvRecord> lines =
                CsvReader.builder().ofCsvRecord(Files.newInputStream(path), StandardCharsets.UTF_8)) {
            for (CsvRecord line : lines) {
                width = line.getStartingLineNumber() == 1 ? width(path, line) : width;
                row(path, line, width, cells).ifPresent(reader);
            }
        } catch (CsvParseException e) {
            throw new IOException(path + ": is not a table. Maybe it was edited?", e);
        }
    }

    /** Returns how many of the columns a file has. */
    private int width(Path path, CsvRecord line) throws IOException {
        List<String> fields = line.getFields();
        int width = Math.min(fields.size(), columns.size());
        boolean lacksNumbersOnly =
                columns.stream().skip(width).allMatch(column -> column.type().equals("number"));
        if (!lacksNumbersOnly || !fields.equals(header().subList(0, width))) {
            throw new IOException(place(path, line) + "the header must be " + header() + " but is " + fields
                    + ". Maybe another version wrote the file?");
        }
        return width;
    }

    private Optional<T> row(Path path, CsvRecord line, int width, Cells<T> cells) throws IOException {
        if (line.getStartingLineNumber() == 1) {
            return Optional.empty();
        }
        List<String> fields = new ArrayList<>(line.getFields());
        if (fields.size() == width) {
            fields.addAll(Collections.nCopies(columns.size() - width, ""));
        }
        try {
            return Optional.of(cells.parse(fields));
        } catch (IllegalArgumentException e) {
            throw new IOException(
                    place(path, line) + "is not a row of " + header() + ". Maybe the file was edited?", e);
        }
    }

    private static String place(Path path, CsvRecord line) {
        return path + ":" + line.getStartingLineNumber() + ": ";
    }

    private List<String> header() {
        return columns.stream().map(Column::name).toList();
    }
}
