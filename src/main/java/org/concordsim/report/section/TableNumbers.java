package org.concordsim.report.section;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.concordsim.report.block.Cell;
import org.concordsim.report.block.Numbers;
import org.concordsim.report.data.PlainTable;
import org.concordsim.report.data.Results;

/** Rows of a table of the folder under the names of its own columns, so that what is copied is what the file holds. */
final class TableNumbers {
    private static final String NUMBER = "-?\\d+(\\.\\d+)?([eE]-?\\d+)?";

    private TableNumbers() {}

    /** Returns the rows of a file that are wanted, each by the names of its columns. */
    static Numbers of(Results results, String file, String caption, Predicate<Map<String, String>> wanted)
            throws IOException {
        for (PlainTable table : PlainTable.all(results.folder())) {
            if (table.file().equals(file)) {
                List<Numbers.Row> rows = table.rows(Integer.MAX_VALUE).stream()
                        .filter(row -> wanted.test(named(table.columns(), row)))
                        .map(row -> new Numbers.Row(
                                row.stream().map(TableNumbers::cell).toList()))
                        .toList();
                return new Numbers(caption, table.columns(), rows);
            }
        }
        return new Numbers(caption, List.of(), List.of());
    }

    private static Map<String, String> named(List<String> columns, List<String> row) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
            named.put(columns.get(i), row.get(i));
        }
        return named;
    }

    private static Cell cell(String text) {
        return text.matches(NUMBER) ? new Cell(brief(text), text, "number") : Cell.words(text);
    }

    /** Returns a number with as many digits as a reader needs. */
    static String brief(String digits) {
        double value = Double.parseDouble(digits);
        if (!digits.contains(".") || value == Math.rint(value)) {
            return digits.replace("-", "\u2212");
        }
        double size = Math.abs(value);
        int decimals = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 0.1 ? 3 : 5;
        return String.format(Locale.ROOT, "%." + decimals + "f", value).replace("-", "\u2212");
    }
}
