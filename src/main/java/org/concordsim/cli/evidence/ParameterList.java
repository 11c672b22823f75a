package org.concordsim.cli.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.concordsim.result.table.ParameterRow;
import org.concordsim.scenario.Scalars;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioReader;
import org.concordsim.scenario.text.ScenarioKeys;

/** The keys of the resolved scenario of a result folder with the evidence behind them. */
public final class ParameterList {
    private static final String RESOLVED = "scenario.resolved.yaml";

    private ParameterList() {}

    /** Returns one row for each key; none if the folder holds no scenario, or one of another version's keys. */
    public static List<ParameterRow> of(Path folder) throws IOException {
        Path file = folder.resolve(RESOLVED);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            Scenario scenario = ScenarioReader.read(file, List.of());
            return of(scenario);
        } catch (ScenarioException e) {
            return List.of();
        }
    }

    /** Returns one row for each key of a scenario. */
    public static List<ParameterRow> of(Scenario scenario) {
        return ScenarioKeys.of(scenario).stream().map(ParameterList::row).toList();
    }

    private static ParameterRow row(Map<String, Object> key) {
        return new ParameterRow(
                text(key, "key"),
                text(key, "value"),
                text(key, "default"),
                text(key, "unit"),
                text(key, "grade"),
                text(key, "source"),
                text(key, "meaning"));
    }

    private static String text(Map<String, Object> key, String name) {
        return Scalars.of(key.get(name));
    }
}
