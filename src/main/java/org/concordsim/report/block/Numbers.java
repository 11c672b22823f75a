package org.concordsim.report.block;

import java.util.List;

/**
 * A table of numbers.
 *
 * @param caption what the table holds
 * @param columns the names of its columns
 * @param rows the rows, each with a cell for each column
 */
public record Numbers(String caption, List<String> columns, List<Row> rows) implements Block {
    /**
     * A row.
     *
     * @param cells its cells
     */
    public record Row(List<Cell> cells) {
        /** Returns a row of some cells. */
        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    @Override
    public String template() {
        return "numbers";
    }
}
