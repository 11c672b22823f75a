package org.concordsim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.text.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that says of each scenario or experiment whether it can be run, and if not, why. */
@Command(name = "check", description = "Checks scenarios and experiment files and prints every fault, or ok.")
final class ScenarioCheck implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "1..*",
            description = "Files, names in scenarios or scenarios/experiments, or default.")
    private List<String> scenarios = new ArrayList<>();

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Change a key; repeatable.")
    private List<String> overrides = new ArrayList<>();

    @Option(names = "--json", description = "Print JSON, one object for each scenario.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        int worst = ExitCode.OK;
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String scenario : scenarios) {
            worst = Math.max(worst, check(scenario, rows));
        }
        if (json) {
            spec.commandLine().getOut().print(Json.text(rows));
        }
        return worst;
    }

    private int check(String scenario, List<Map<String, Object>> rows) throws IOException {
        try {
            Optional<Path> experiment = ExperimentCheck.find(scenario);
            if (experiment.isPresent()) {
                new ExperimentCheck(Subcommands.workbench(), spec.commandLine()).check(experiment.get(), overrides);
            } else {
                ScenarioFinder.read(scenario, overrides);
            }
            report(scenario, List.of(), rows);
            return ExitCode.OK;
        } catch (ScenarioException e) {
            report(scenario, e.lines(), rows);
            return e.exitCode();
        }
    }

    private void report(String scenario, List<String> lines, List<Map<String, Object>> rows) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("scenario", scenario);
        row.put("ok", lines.isEmpty());
        row.put("faults", lines);
        rows.add(row);
        PrintWriter err = spec.commandLine().getErr();
        if (!json) {
            lines.forEach(err::println);
        }
        if (!json && lines.isEmpty()) {
            spec.commandLine().getOut().println(scenario + ": ok");
        }
    }
}
