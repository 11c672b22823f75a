package org.concordsim.cli;

import java.util.concurrent.Callable;
import org.concordsim.scenario.design.ExperimentReader;
import org.concordsim.scenario.text.ScenarioSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command that prints the JSON Schema of scenario or experiment files. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (2020-12) of scenario or experiment files, for editors.")
final class ScenarioSchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--experiment", description = "The schema of files in scenarios/experiments.")
    private boolean experiment;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(experiment ? ExperimentReader.schema() : ScenarioSchema.text());
        return ExitCode.OK;
    }
}
