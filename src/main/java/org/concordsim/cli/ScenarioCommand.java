package org.concordsim.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands that work with scenario files. */
@Command(
        name = "scenario",
        description = "Makes, lists, shows, checks, compares and fits scenario files.",
        subcommands = {
            ScenarioNew.class,
            ScenarioList.class,
            ScenarioShow.class,
            ScenarioCheck.class,
            ScenarioDiff.class,
            ScenarioAdopt.class,
            ScenarioSchemaCommand.class
        })
final class ScenarioCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A verb is missing. Maybe list?");
    }
}
