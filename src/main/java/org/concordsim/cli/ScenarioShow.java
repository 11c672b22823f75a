package org.concordsim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.concordsim.cli.evidence.Ledger;
import org.concordsim.cli.print.EvidencePrinter;
import org.concordsim.result.evidence.Footing;
import org.concordsim.result.evidence.FootingReader;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.text.Json;
import org.concordsim.scenario.text.ScenarioKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Option(
            names = "--evidence",
            description = "Count the inputs by grade, and say which conclusions rest on weak ones.")
    private boolean evidence;

    @Option(
            names = "--sensitivity",
            paramLabel = "DIR",
            description = "With --evidence: the result folder of a sensitivity study, which tells the conclusions.")
    private Path sensitivity;

    @Override
    public Integer call() throws ScenarioException, IOException {
        if (sensitivity != null && !evidence) {
            throw new ParameterException(spec.commandLine(), "--sensitivity needs --evidence. Maybe add it?");
        }
        Scenario resolved = ScenarioFinder.read(scenario, overrides);
        PrintWriter out = spec.commandLine().getOut();
        if (evidence) {
            evidence(resolved, out);
            return ExitCode.OK;
        }
        out.print(json ? Json.text(ScenarioKeys.of(resolved)) : resolved.commentedYaml());
        return ExitCode.OK;
    }

    private void evidence(Scenario resolved, PrintWriter out) throws IOException {
        Ledger ledger = Ledger.of(resolved);
        List<Footing> footings = sensitivity == null ? List.of() : new FootingReader(ledger::grade).read(sensitivity);
        if (json) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("inputs", ledger.inputs());
            tree.put("conclusions", footings);
            out.print(Json.text(tree));
            return;
        }
        EvidencePrinter printer = new EvidencePrinter(out, ledger);
        printer.inputs(resolved.name());
        if (sensitivity == null) {
            printer.noStudy();
        } else {
            printer.footings(footings);
        }
    }
}
