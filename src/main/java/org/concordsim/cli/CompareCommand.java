package org.concordsim.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concordsim.cli.print.ResultPrinter;
import org.concordsim.experiment.ModelComparison;
import org.concordsim.experiment.comparison.ModelConclusion;
import org.concordsim.model.organization.OrganizingModel;
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
public final class CompareCommand extends StudyCommand {
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
    private final KeepOptions keep = new KeepOptions();

    @Mixin
    private final PrecisionOptions precision = new PrecisionOptions();

    CompareCommand(Workbench workbench) {
        super(workbench);
    }

    @Override
    List<StudyJob<ModelConclusion>> jobs() throws ScenarioException {
        JobPlanner planner = new JobPlanner("compare", options);
        Set<String> names = new HashSet<>();
        List<StudyJob<ModelConclusion>> jobs = new ArrayList<>();
        for (Scenario scenario : read()) {
            if (!names.add(scenario.name())) {
                throw options.usage("Two scenarios have the name '" + scenario.name()
                        + "', so their results would share a folder. Maybe compare them one after the other?");
            }
            jobs.add(job(planner, scenario));
        }
        return jobs;
    }

    private StudyJob<ModelConclusion> job(JobPlanner planner, Scenario scenario) {
        List<OrganizingModel> chosen = planner.models(scenario, models);
        ModelComparison comparison =
                new ModelComparison(scenario.name(), scenario.parameters(), chosen, scenario.find(JobPlanner.ORIGIN));
        return new StudyJob<>(
                precision.study(comparison, keep.keep(), options),
                planner.provenance(scenario, precision.words(keep.words(planner.words(scenario, chosen)), options)),
                scenarios.size() > 1 ? planner.placeBeside(scenario.name()) : planner.place(scenario.name()),
                ResultPrinter::comparison);
    }

    private List<Scenario> read() throws ScenarioException {
        List<Scenario> read = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        ScenarioException first = null;
        for (String name : scenarios) {
            try {
                read.add(options.scenario(name));
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
