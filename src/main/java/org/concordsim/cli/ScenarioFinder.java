package org.concordsim.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioFamily;
import org.concordsim.scenario.ScenarioReader;

/** The way from a name on the command line to a scenario: a path, a name in {@code scenarios}, or {@code default}. */
public final class ScenarioFinder {
    /** The folder of the scenarios that come with the program, seen from its top folder. */
    static final Path FOLDER = Path.of("scenarios");

    private ScenarioFinder() {}

    /** Returns the scenario of a name, changed by options of the form {@code path=value}. */
    public static Scenario read(String name, List<String> overrides) throws ScenarioException {
        return name.equals("default") ? ScenarioReader.standard(overrides) : ScenarioReader.read(path(name), overrides);
    }

    /** Returns the scenario of a name with all that becomes of it when keys are changed. */
    static ScenarioFamily family(String name, List<String> overrides) throws ScenarioException {
        Path file = name.equals("default") ? null : path(name);
        String source = file == null ? name : file.toString().replace('\\', '/');
        return new ScenarioFamily(file, source, overrides);
    }

    /** Returns the file of a name, whether it exists or not. */
    static Path path(String name) throws ScenarioException {
        return path(FOLDER, name);
    }

    /** Returns the file of a name, where a bare name stands for a file of a folder; it may not exist. */
    static Path path(Path folder, String name) throws ScenarioException {
        try {
            Path given = Path.of(name);
            boolean bare = given.getNameCount() == 1 && !name.contains(".") && !name.isEmpty();
            return bare && !Files.exists(given) ? folder.resolve(name + ".yaml") : given;
        } catch (InvalidPathException e) {
            throw new ScenarioException(
                    ScenarioException.Kind.INPUT_OUTPUT,
                    List.of(name + ": is not a path. Maybe a sign is out of place?"));
        }
    }
}
