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
import java.util.List;

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

    /** Returns the rows of the table's file in a folder; an IOException says which line is not a row. */
    public List<T> read(Path folder) throws IOException {
        Path path = folder.resolve(file);
        List<T> rows = new ArrayList<>();
        Cells<T> cells = new Cells<>(row);
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().ofCsvRecord(Files.newInputStream(path), StandardCharsets.UTF_8)) {
            for (CsvRecord line : reader) {
                add(path, line, cells, rows);
            }
        } catch (CsvParseException e) {
            throw new IOException(path + ": is not a table. Maybe it was edited?", e);
        }
        return rows;
    }

    private void add(Path path, CsvRecord line, Cells<T> cells, List<T> rows) throws IOException {
        List<String> fields = line.getFields();
        String place = path + ":" + line.getStartingLineNumber() + ": ";
        if (line.getStartingLineNumber() == 1) {
            if (!fields.equals(header())) {
                throw new IOException(place + "the header must be " + header() + " but is " + fields
                        + ". Maybe another version wrote the file?");
            }
            return;
        }
        try {
            rows.add(cells.parse(fields));
        } catch (IllegalArgumentException e) {
            throw new IOException(place + "is not a row of " + header() + ". Maybe the file was edited?", e);
        }
    }

    private List<String> header() {
        return columns.stream().map(Column::name).toList();
    }
}
