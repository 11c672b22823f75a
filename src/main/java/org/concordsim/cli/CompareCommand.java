package org.concordsim.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.concordsim.cli.print.FinishedJob;
import org.concordsim.cli.print.Job;
import org.concordsim.cli.print.ResultPrinter;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code compare}: organizing models on the same customers. */
@Command(
        name = "compare",
        description = "Compare organizing models on the same customers, in place and reached from Undefined.")
public final class CompareCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..*",
            defaultValue = "baseline",
            description = "Files, or names in scenarios; default: ${DEFAULT-VALUE}.")
    private List<String> scenarios = new ArrayList<>();

    @Option(
            names = "--models",
            paramLabel = "A,B",
            split = ",",
            description = "Organizing models by name, hybrids too; default: those that the scenario compares.")
    private List<String> models = new ArrayList<>();

    @Mixin
    private ExperimentOptions options;

    CompareCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws ScenarioException, IOException {
        try {
            return compare();
        } catch (InterruptedException e) {
            return options.interrupted();
        }
    }

    private int compare() throws ScenarioException, IOException, InterruptedException {
        List<Job> jobs = jobs();
        for (Job job : jobs) {
            workbench.check(job, options.force());
        }
        ResultPrinter printer = options.printer();
        List<FinishedJob> finished = new ArrayList<>();
        for (Job job : jobs) {
            finished.add(workbench.run(job, options));
            if (!options.json()) {
                printer.comparison(finished.get(finished.size() - 1));
            }
        }
        if (options.json()) {
            printer.json(finished);
        }
        return ExitCode.OK;
    }

    private List<Job> jobs() throws ScenarioException {
        JobPlanner planner = new JobPlanner("compare", options);
        Set<String> names = new HashSet<>();
        List<Job> jobs = new ArrayList<>();
        for (Scenario scenario : read()) {
            if (!names.add(scenario.name())) {
                throw options.usage("Two scenarios have the name '" + scenario.name()
                        + "', so their results would share a folder. Maybe compare them one after the other?");
            }
            jobs.add(planner.comparison(scenario, models, scenarios.size() > 1));
        }
        return jobs;
    }

    private List<Scenario> read() throws ScenarioException {
        List<Scenario> read = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        ScenarioException first = null;
        for (String name : scenarios) {
            try {
                read.add(ScenarioFinder.read(name, options.overrides()));
            } catch (ScenarioException e) {
                first = first == null ? e : first;
                faults.addAll(e.lines());
            }
        }
        if (first != null) {
            throw new ScenarioException(first.kind(), faults);
        }
        return read;
    }
}
