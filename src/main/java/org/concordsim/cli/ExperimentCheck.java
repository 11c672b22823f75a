package org.concordsim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.design.ExperimentReader;
import picocli.CommandLine;

/**
 * The check of an experiment file: {@code sweep} plans it, points and all, and runs nothing.
 *
 * @param workbench what can be measured
 * @param caller the command that checks
 */
record ExperimentCheck(Workbench workbench, CommandLine caller) {
    /** Returns the experiment file of a name; nothing if the name stands for a scenario, or for no file. */
    static Optional<Path> find(String name) throws ScenarioException {
        Path scenario = ScenarioFinder.path(name);
        Path file = Files.exists(scenario) ? scenario : ExperimentFinder.path(name);
        return ExperimentReader.recognises(file) ? Optional.of(file) : Optional.empty();
    }

    /** Refuses an experiment that cannot be run, with a line for each fault. */
    void check(Path file, List<String> overrides) throws ScenarioException, IOException {
        SweepCommand sweep = new SweepCommand(workbench);
        List<String> words = new ArrayList<>(List.of("sweep", file.toString()));
        overrides.forEach(override -> words.addAll(List.of("--set", override)));
        CommandLine line = new CommandLine(new Concord()).addSubcommand(sweep);
        line.setOut(caller.getOut()).setErr(caller.getErr()).parseArgs(words.toArray(new String[0]));
        sweep.jobs();
    }
}
