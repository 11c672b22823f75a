package org.concordsim.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A scenario with all that becomes of it when keys are changed.
 *
 * @param file the file; null for the default scenario
 * @param source the file as it was named
 * @param overrides changes of the form {@code path=value} that all its members share
 */
public record ScenarioFamily(Path file, String source, List<String> overrides) {
    /** Copies the overrides. */
    public ScenarioFamily {
        overrides = List.copyOf(overrides);
    }

    /** Returns the scenario without further changes. */
    public Scenario base() throws ScenarioException {
        return at(List.of());
    }

    /** Returns the scenario with further changes of the form {@code path=value}. */
    public Scenario at(List<String> changes) throws ScenarioException {
        List<String> all = new ArrayList<>(overrides);
        all.addAll(changes);
        Scenario scenario = file == null ? ScenarioReader.standard(all) : ScenarioReader.read(file, all);
        return scenario.from(source);
    }
}
