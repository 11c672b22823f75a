package org.concordsim.statistics.discovery;

import java.util.List;
import org.concordsim.check.Require;

/**
 * Cases described by factors: one row per design point.
 *
 * @param columns the factors, each with one value per case
 */
public record Cases(List<Column> columns) {
    /** Checks that all factors have the same cases. */
    public Cases {
        columns = List.copyOf(columns);
        Require.that(!columns.isEmpty(), columns, "Cases need a factor. Maybe the experiment has none?");
        int size = columns.get(0).values().length;
        for (Column column : columns) {
            Require.that(
                    column.values().length == size && size > 0,
                    column,
                    "Factor " + column.name() + " must have " + Math.max(1, size) + " values but has "
                            + column.values().length + ". Maybe a run is missing?");
        }
    }

    /** Returns the number of cases. */
    public int size() {
        return columns.get(0).values().length;
    }

    double value(int factor, int row) {
        return columns.get(factor).values()[row];
    }
}
