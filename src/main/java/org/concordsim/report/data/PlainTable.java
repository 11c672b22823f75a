package org.concordsim.report.data;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.result.DataPackage;
import org.concordsim.result.Json;

/**
 * A table of a folder as its dictionary describes it, whatever it is about.
 *
 * @param folder the folder
 * @param file the name of its file
 * @param description what a row says
 * @param columns the names of its columns
 */
public record PlainTable(Path folder, String file, String description, List<String> columns) {

    /** Returns every table that the dictionary of a folder names and the folder holds. */
    public static List<PlainTable> all(Path folder) throws IOException {
        Path dictionary = folder.resolve(DataPackage.FILE);
        List<PlainTable> tables = new ArrayList<>();
        if (Files.isRegularFile(dictionary)) {
            for (JsonNode resource : Json.read(dictionary, JsonNode.class).path("resources")) {
                String file = resource.path("path").asText();
                if (!file.contains("/") && file.endsWith(".csv") && Files.isRegularFile(folder.resolve(file))) {
                    List<String> columns = new ArrayList<>();
                    resource.path("schema")
                            .path("fields")
                            .forEach(field -> columns.add(field.path("name").asText()));
                    tables.add(new PlainTable(
                            folder, file, resource.path("description").asText(), columns));
                }
            }
        }
        return tables;
    }

    /** Returns its first rows, at most some. */
    public List<List<String>> rows(int most) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(folder.resolve(file))) {
            for (CsvRecord row : reader) {
                if (rows.size() == most) {
                    break;
                }
                if (row.getStartingLineNumber() > 1) {
                    rows.add(row.getFields());
                }
            }
        }
        return rows;
    }
}
