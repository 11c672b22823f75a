package org.concordsim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioReader;
import org.concordsim.scenario.text.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that lists the scenarios of a folder with their questions. */
@Command(name = "list", description = "Lists the scenarios of a folder with the questions they answer.")
final class ScenarioList implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "The folder; scenarios unless told otherwise.")
    private Path folder = ScenarioFinder.FOLDER;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Path file : files()) {
            rows.add(row(file));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(Json.text(rows));
        } else {
            Columns.print(
                    out,
                    rows.stream()
                            .map(row -> List.of((String) row.get("name"), (String) row.get("question")))
                            .toList());
        }
        return ExitCode.OK;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (NotDirectoryException e) {
            throw new IOException(folder + ": is not a folder. Maybe a file was named?", e);
        }
    }

    private static Map<String, Object> row(Path file) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", file.toString().replace('\\', '/'));
        try {
            Scenario scenario = ScenarioReader.read(file, List.of());
            row.put("name", scenario.name());
            row.put("question", scenario.question());
            row.put("models", scenario.modelNames());
        } catch (ScenarioException e) {
            row.put("name", file.getFileName().toString());
            row.put("question", "refused: " + e.lines().get(0));
        }
        return row;
    }
}
