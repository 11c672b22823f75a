package org.concordsim.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordsim.check.Require;
import org.concordsim.model.RunPlan;
import org.concordsim.model.RunPlan.Stage;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.parameters.SimulationParameters;

/**
 * A scenario under several organizing models on the same customers. Seed and replications are those of the parameters.
 *
 * @param name the scenario's name
 * @param parameters the parameters
 * @param models the organizing models in the order of the tables
 * @param origin the model from which the others are also reached, if they are
 */
public record Experiment(
        String name, Parameters parameters, List<OrganizingModel> models, Optional<OrganizingModel> origin) {
    /** Copies the models and checks that there is one at least. */
    public Experiment {
        models = List.copyOf(models);
        Require.that(!models.isEmpty(), models, "models must not be empty. Maybe --models names none?");
    }

    /** Returns all runs in canonical order: model, point, replication. */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (Variant variant : variants()) {
            for (int replication = 0; replication < replications(); replication++) {
                runs.add(new Run(variant, replication));
            }
        }
        return runs;
    }

    /** Returns each model in place and, unless it is the origin, reached. */
    public List<Variant> variants() {
        List<Variant> variants = new ArrayList<>();
        for (String model : modelNames()) {
            variants.add(new Variant(model, Point.IN_PLACE));
            if (origin.isPresent() && !origin.get().name().equals(model)) {
                variants.add(new Variant(model, Point.REACHED));
            }
        }
        return variants;
    }

    /** Returns what determines a run. */
    public RunPlan plan(Run run) {
        OrganizingModel model = model(run.variant().model());
        List<Stage> stages = run.variant().point() == Point.IN_PLACE
                ? List.of(new Stage(0, model))
                : List.of(new Stage(0, origin.orElseThrow()), new Stage(warmUpDays(), model));
        return new RunPlan(parameters, stages, seed(), run.replication());
    }

    /** Returns the models' names in order. */
    public List<String> modelNames() {
        return models.stream().map(OrganizingModel::name).toList();
    }

    /** Returns the root of chance. */
    public long seed() {
        return parameters.simulation().seed();
    }

    /** Returns the number of replications of each variant. */
    public int replications() {
        return parameters.simulation().replications();
    }

    private double warmUpDays() {
        SimulationParameters simulation = parameters.simulation();
        return simulation.warmUpYears() * simulation.yearDays();
    }

    private OrganizingModel model(String name) {
        return models.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
