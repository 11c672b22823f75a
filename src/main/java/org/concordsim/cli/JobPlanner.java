package org.concordsim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.concordsim.cli.print.Job;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.folder.Provenance;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.result.Manifest;
import org.concordsim.scenario.Scenario;

/** The planning of jobs from scenarios and options. Models stand in the scenario's order, whatever the command's is. */
final class JobPlanner {
    private static final String ORIGIN = "undefined";
    private static final Path RESULTS = Path.of("results");

    private final String verb;
    private final ExperimentOptions options;

    JobPlanner(String verb, ExperimentOptions options) {
        this.verb = verb;
        this.options = options;
    }

    /** Returns the comparison of some models, or of those that the scenario compares. */
    Job comparison(Scenario scenario, List<String> names, boolean oneOfSeveral) {
        names.forEach(name -> check(scenario, name));
        List<String> wanted = names.isEmpty() ? scenario.compared() : names;
        List<OrganizingModel> models = scenario.models().stream()
                .filter(model -> wanted.contains(model.name()))
                .toList();
        List<String> chosen = models.stream().map(OrganizingModel::name).toList();
        List<String> standard = scenario.modelNames().stream()
                .filter(scenario.compared()::contains)
                .toList();
        List<String> words = chosen.equals(standard) ? List.of() : List.of("--models", String.join(",", chosen));
        Experiment experiment = new Experiment(scenario.name(), scenario.parameters(), models, scenario.find(ORIGIN));
        return job(scenario, experiment, words, place(scenario.name(), oneOfSeveral));
    }

    /** Returns the runs of one model in place. */
    Job single(Scenario scenario, String name) {
        check(scenario, name);
        Experiment experiment =
                new Experiment(scenario.name(), scenario.parameters(), List.of(scenario.model(name)), Optional.empty());
        return job(scenario, experiment, List.of("--model", name), place(scenario.name() + "-" + name, false));
    }

    private Job job(Scenario scenario, Experiment experiment, List<String> words, Path place) {
        String command = CanonicalCommand.of(verb, scenario.source(), words, options.overrides());
        Manifest.Scenario identity = new Manifest.Scenario(scenario.name(), scenario.hash());
        return new Job(experiment, new Provenance(BuildInfo.tool(), command, identity, scenario.resolvedYaml()), place);
    }

    private Path place(String name, boolean oneOfSeveral) {
        if (options.out() == null) {
            return RESULTS.resolve(name);
        }
        return oneOfSeveral ? options.out().resolve(name) : options.out();
    }

    private void check(Scenario scenario, String name) {
        if (scenario.find(name).isEmpty()) {
            throw options.usage("There is no organizing model '" + name + "' in " + scenario.source()
                    + ". Maybe one of " + scenario.modelNames() + "?");
        }
    }
}
