package org.concordsim.scenario;

import java.util.List;
import java.util.Optional;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.model.parameters.Parameters;

/**
 * A firm, a market and the organizing models that are compared in it: a scenario file with every default filled in.
 *
 * @param name the name in results
 * @param question the question that the scenario answers; may be empty
 * @param source the file as it was named, or {@code default}
 * @param parameters the parameters
 * @param models the organizing models: undefined, defined, aligned, integrated, then the scenario's own
 * @param compared the names of the models that a comparison takes unless told otherwise
 * @param tree the resolved keys, with where each value comes from
 */
public record Scenario(
        String name,
        String question,
        String source,
        Parameters parameters,
        List<OrganizingModel> models,
        List<String> compared,
        ResolvedTree tree) {
    /** Copies the lists. */
    public Scenario {
        models = List.copyOf(models);
        compared = List.copyOf(compared);
    }

    /** Returns the same scenario under another name of its file. */
    public Scenario from(String file) {
        return new Scenario(name, question, file, parameters, models, compared, tree);
    }

    /** Returns the organizing model of a name. */
    public OrganizingModel model(String model) {
        return find(model)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no organizing model '" + model + "'. Maybe one of " + modelNames() + "?"));
    }

    /** Returns the organizing model of a name, if there is one. */
    public Optional<OrganizingModel> find(String model) {
        return models.stream()
                .filter(candidate -> candidate.name().equals(model))
                .findFirst();
    }

    /** Returns the names of all organizing models, in order. */
    public List<String> modelNames() {
        return models.stream().map(OrganizingModel::name).toList();
    }

    /** Returns the text of {@code scenario.resolved.yaml}: every key, in the registry's order; itself a scenario file. */
    public String resolvedYaml() {
        return ResolvedYaml.of(this);
    }

    /** Returns the same text with the meaning, unit, range, source and grade of each key as comments. */
    public String commentedYaml() {
        return ResolvedYaml.commented(this);
    }

    /** Returns the SHA-256 of {@link #resolvedYaml()} in hexadecimal. */
    public String hash() {
        return Sha256.of(resolvedYaml());
    }
}
