package org.concordsim.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordsim.result.table.ParameterRow;
import org.concordsim.result.table.ParameterTable;
import org.concordsim.scenario.Scalars;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.text.ScenarioKeys;

/** The keys of a scenario with the evidence behind them, as the text of a table. */
final class KeyTable {
    private KeyTable() {}

    static String of(Scenario scenario) {
        List<ParameterRow> rows = new ArrayList<>();
        for (Map<String, Object> key : ScenarioKeys.of(scenario)) {
            rows.add(new ParameterRow(
                    text(key, "key"),
                    text(key, "value"),
                    text(key, "default"),
                    text(key, "unit"),
                    text(key, "grade"),
                    text(key, "source"),
                    text(key, "meaning")));
        }
        StringWriter text = new StringWriter();
        try {
            ParameterTable.PARAMETERS.print(text, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String text(Map<String, Object> key, String name) {
        Object value = key.get(name);
        return value == null ? "" : Scalars.of(value);
    }
}
