package org.concordsim.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.concordsim.cli.print.FinishedJob;
import org.concordsim.cli.print.Job;
import org.concordsim.cli.print.ResultPrinter;
import org.concordsim.scenario.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code run}: one organizing model in place. */
@Command(name = "run", description = "Run one scenario under one organizing model.")
public final class RunCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(paramLabel = "SCENARIO", description = "A file, or a name in scenarios.")
    private String scenario;

    @Option(
            names = "--model",
            paramLabel = "NAME",
            required = true,
            description = "The organizing model: undefined, defined, aligned, integrated or one of the scenario's own.")
    private String model;

    @Mixin
    private ExperimentOptions options;

    RunCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws ScenarioException, IOException {
        try {
            return runModel();
        } catch (InterruptedException e) {
            return options.interrupted();
        }
    }

    private int runModel() throws ScenarioException, IOException, InterruptedException {
        JobPlanner planner = new JobPlanner("run", options);
        Job job = planner.single(ScenarioFinder.read(scenario, options.overrides()), model);
        workbench.check(job, options.force());
        FinishedJob finished = workbench.run(job, options);
        ResultPrinter printer = options.printer();
        if (options.json()) {
            printer.json(List.of(finished));
        } else {
            printer.run(finished);
        }
        return ExitCode.OK;
    }
}
