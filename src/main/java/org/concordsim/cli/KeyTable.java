package org.concordsim.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.concordsim.cli.evidence.ParameterList;
import org.concordsim.result.table.ParameterTable;
import org.concordsim.scenario.Scenario;

/** The keys of a scenario with the evidence behind them, as the text of a table. */
final class KeyTable {
    private KeyTable() {}

    static String of(Scenario scenario) {
        StringWriter text = new StringWriter();
        try {
            ParameterTable.PARAMETERS.print(text, ParameterList.of(scenario));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
