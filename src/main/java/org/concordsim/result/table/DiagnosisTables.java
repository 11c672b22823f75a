package org.concordsim.result.table;

import static org.concordsim.result.table.Column.count;
import static org.concordsim.result.table.Column.number;
import static org.concordsim.result.table.Column.text;

import java.util.List;

/** The tables that only a diagnosis of configured models has. */
public final class DiagnosisTables {
    private static final Column FIRM = text("firm", "Scenario of the firm.");
    private static final Column CONFIGURED = text("configured", "Organizing model that was configured.");
    private static final String CLASSES = "undefined, defined, aligned or integrated";

    /** One row per run. */
    public static final Table<DiagnosedRow> DIAGNOSTIC = new Table<>(
            "diagnostic.csv",
            "One row per run: the total of the 20-item diagnostic and the class that it says.",
            List.of(
                    FIRM,
                    CONFIGURED,
                    count("replication", "Replication, from 0."),
                    number("score", "Total of the diagnostic; 20 to 100 points."),
                    text("inferred", "Class of that total: " + CLASSES + ".")),
            DiagnosedRow.class);

    /** One row per firm, configured model and item. */
    public static final Table<DiagnosedItemRow> ITEMS = new Table<>(
            "diagnostic-items.csv",
            "One row per firm, configured model and item: its mean points and the class in whose band they lie.",
            List.of(
                    FIRM,
                    CONFIGURED,
                    text("item", "Name of the item's measure."),
                    text("topic", "What the item asks."),
                    number("mean", "Mean points over replications; 1 to 5."),
                    text("inferred", "Class of twenty times that mean: " + CLASSES + "."),
                    new Column("agrees", "boolean", "true if that is the configured model.")),
            DiagnosedItemRow.class);

    private DiagnosisTables() {}
}
