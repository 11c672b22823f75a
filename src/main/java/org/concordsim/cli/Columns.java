package org.concordsim.cli;

import java.io.PrintWriter;
import java.util.List;

/** Rows of text in aligned columns, two blanks apart. */
final class Columns {
    private Columns() {}

    static void print(PrintWriter out, List<List<String>> rows) {
        rows.forEach(row -> {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                int at = column;
                int width = rows.stream()
                        .mapToInt(other -> other.get(at).length())
                        .max()
                        .orElse(0);
                String cell = row.get(column);
                line.append(cell).append(" ".repeat(width - cell.length() + 2));
            }
            out.println(line.toString().stripTrailing());
        });
    }
}
