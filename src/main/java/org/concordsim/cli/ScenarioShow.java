package org.concordsim.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.text.Json;
import org.concordsim.scenario.text.ScenarioKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that shows a scenario with every default filled in. */
@Command(name = "show", description = "Shows a scenario with every default, its unit, range, source and grade.")
final class ScenarioShow implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "A file, a name in scenarios, or default.")
    private String scenario;

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Change a key; repeatable.")
    private List<String> overrides = new ArrayList<>();

    @Option(names = "--json", description = "Print JSON, one object for each key.")
    private boolean json;

    @Override
    public Integer call() throws ScenarioException {
        Scenario resolved = ScenarioFinder.read(scenario, overrides);
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? Json.text(ScenarioKeys.of(resolved)) : resolved.commentedYaml());
        return ExitCode.OK;
    }
}
