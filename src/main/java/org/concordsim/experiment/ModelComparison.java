package org.concordsim.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordsim.check.Require;
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
public record ModelComparison(
        String name, Parameters parameters, List<OrganizingModel> models, Optional<OrganizingModel> origin) {
    /** Copies the models and checks that there is one at least. */
    public ModelComparison {
        models = List.copyOf(models);
        Require.that(!models.isEmpty(), models, "models must not be empty. Maybe --models names none?");
    }

    /** Returns the experiment: each model in place and, unless it is the origin, reached. */
    public Experiment experiment() {
        SimulationParameters simulation = parameters.simulation();
        List<Treatment> treatments = new ArrayList<>();
        for (OrganizingModel model : models) {
            treatments.add(treatment(model, Point.IN_PLACE, List.of(new Stage(0, model))));
            if (origin.isPresent() && !origin.get().name().equals(model.name())) {
                double change = simulation.warmUpYears() * simulation.yearDays();
                List<Stage> stages = List.of(new Stage(0, origin.get()), new Stage(change, model));
                treatments.add(treatment(model, Point.REACHED, stages));
            }
        }
        return new Experiment(name, List.of(), treatments, simulation.seed(), simulation.replications());
    }

    /** Returns the models' names in order. */
    public List<String> modelNames() {
        return models.stream().map(OrganizingModel::name).toList();
    }

    private Treatment treatment(OrganizingModel model, Point point, List<Stage> stages) {
        return new Treatment(new Variant(model.name(), point), List.of(), parameters, stages);
    }
}
