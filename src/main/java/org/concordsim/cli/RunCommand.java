package org.concordsim.cli;

import java.util.List;
import java.util.Optional;
import org.concordsim.cli.print.ResultPrinter;
import org.concordsim.experiment.ModelComparison;
import org.concordsim.experiment.comparison.ModelConclusion;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code run}: one organizing model in place. */
@Command(name = "run", description = "Run one scenario under one organizing model.")
public final class RunCommand extends StudyCommand {
    @Parameters(paramLabel = "SCENARIO", description = "A file, or a name in scenarios.")
    private String scenario;

    @Option(
            names = "--model",
            paramLabel = "NAME",
            required = true,
            description = "The organizing model: undefined, defined, aligned, integrated or one of the scenario's own.")
    private String model;

    @Mixin
    private final KeepOptions keep = new KeepOptions();

    @Mixin
    private final PrecisionOptions precision = new PrecisionOptions();

    RunCommand(Workbench workbench) {
        super(workbench);
    }

    @Override
    List<StudyJob<ModelConclusion>> jobs() throws ScenarioException {
        JobPlanner planner = new JobPlanner("run", options);
        Scenario read = options.scenario(scenario);
        ModelComparison single = new ModelComparison(
                read.name(), read.parameters(), List.of(planner.model(read, model)), Optional.empty());
        return List.of(new StudyJob<>(
                precision.study(single, keep.keep(), options),
                planner.provenance(read, precision.words(keep.words(List.of("--model", model)), options)),
                planner.place(read.name() + "-" + model),
                ResultPrinter::run));
    }
}
