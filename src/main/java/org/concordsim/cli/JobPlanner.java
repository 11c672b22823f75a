package org.concordsim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordsim.experiment.folder.Provenance;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.result.Manifest;
import org.concordsim.result.table.ParameterTable;
import org.concordsim.scenario.Scenario;

/** What the jobs of all verbs have in common: models by name, the canonical command and the place of the results. */
final class JobPlanner {
    /** The model from which others are reached. */
    static final String ORIGIN = "undefined";

    private static final Path RESULTS = Path.of("results");

    private final String verb;
    private final ExperimentOptions options;

    JobPlanner(String verb, ExperimentOptions options) {
        this.verb = verb;
        this.options = options;
    }

    /** Returns the models of some names, or those that the scenario compares, in the scenario's order. */
    List<OrganizingModel> models(Scenario scenario, List<String> names) {
        names.forEach(name -> model(scenario, name));
        List<String> wanted = names.isEmpty() ? scenario.compared() : names;
        return scenario.models().stream()
                .filter(model -> wanted.contains(model.name()))
                .toList();
    }

    /** Returns the model of a name, or refuses the command. */
    OrganizingModel model(Scenario scenario, String name) {
        return scenario.find(name)
                .orElseThrow(() -> options.usage("There is no organizing model '" + name + "' in " + scenario.source()
                        + ". Maybe one of " + scenario.modelNames() + "?"));
    }

    /** Returns the words that name models in the canonical command; none for those that the scenario compares. */
    List<String> words(Scenario scenario, List<OrganizingModel> models) {
        List<String> chosen = models.stream().map(OrganizingModel::name).toList();
        List<String> standard =
                models(scenario, List.of()).stream().map(OrganizingModel::name).toList();
        return chosen.equals(standard) ? List.of() : List.of("--models", String.join(",", chosen));
    }

    /** Returns where the results of a command on a scenario come from. */
    Provenance provenance(Scenario scenario, List<String> words) {
        return provenance(scenario, scenario.source(), words, Map.of());
    }

    /** Returns where the results of a command on a file come from, with the files that the command names. */
    Provenance provenance(Scenario scenario, String subject, List<String> words, Map<String, String> inputs) {
        String command = CanonicalCommand.of(verb, subject, words, options.overrides());
        Manifest.Scenario identity = new Manifest.Scenario(scenario.name(), scenario.hash());
        Map<String, String> kept = new TreeMap<>(inputs);
        kept.put(ParameterTable.PARAMETERS.file(), KeyTable.of(scenario));
        return new Provenance(BuildInfo.tool(), command, identity, scenario.resolvedYaml(), kept);
    }

    /** Returns the folder asked for, or one in the folder of results. */
    Path place(String name) {
        return options.out() == null ? RESULTS.resolve(name) : options.out();
    }

    /** Returns the folder of one of several results. */
    Path placeBeside(String name) {
        return (options.out() == null ? RESULTS : options.out()).resolve(name);
    }
}
