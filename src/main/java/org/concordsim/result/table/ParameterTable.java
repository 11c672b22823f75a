package org.concordsim.result.table;

import static org.concordsim.result.table.Column.text;

import java.util.List;

/** The table of the resolved scenario's keys with the evidence behind them. */
public final class ParameterTable {
    /** One row per key. */
    public static final Table<ParameterRow> PARAMETERS = new Table<>(
            "parameters.csv",
            "One row per key of the resolved scenario, with the evidence behind its default.",
            List.of(
                    text("key", "Path of the key."),
                    text("value", "Value that was used."),
                    text("default", "Value of the default scenario."),
                    text("unit", "Unit."),
                    text("grade", "A peer-reviewed, B survey or trade data, C anecdote or case, D assumption."),
                    text("source", "Where the default value comes from."),
                    text("meaning", "What the key is.")),
            ParameterRow.class);

    private ParameterTable() {}
}
