package org.concordsim.cli;

import java.util.concurrent.Callable;
import org.concordsim.scenario.text.ScenarioSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command that prints the JSON Schema of scenario files. */
@Command(name = "schema", description = "Prints the JSON Schema (2020-12) of scenario files, for editors.")
final class ScenarioSchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(ScenarioSchema.text());
        return ExitCode.OK;
    }
}
