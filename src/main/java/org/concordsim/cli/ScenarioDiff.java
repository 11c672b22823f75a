package org.concordsim.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.text.Json;
import org.concordsim.scenario.text.KeyDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that prints the keys in which two scenarios differ. */
@Command(name = "diff", description = "Prints the keys in which two scenarios differ, once every default is filled in.")
final class ScenarioDiff implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "A file, a name in scenarios, or default.")
    private String first;

    @Parameters(index = "1", paramLabel = "B", description = "Another.")
    private String second;

    @Option(names = "--json", description = "Print JSON, one object for each key.")
    private boolean json;

    @Override
    public Integer call() throws ScenarioException {
        Scenario a = ScenarioFinder.read(first, List.of());
        Scenario b = ScenarioFinder.read(second, List.of());
        List<KeyDifference> differences = KeyDifference.between(a, b);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(Json.text(differences));
        } else {
            table(out, a, b, differences);
        }
        return ExitCode.OK;
    }

    private static void table(PrintWriter out, Scenario a, Scenario b, List<KeyDifference> differences) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("key", a.name(), b.name(), "unit"));
        differences.forEach(each -> rows.add(List.of(each.key(), each.first(), each.second(), each.unit())));
        Columns.print(out, rows);
    }
}
