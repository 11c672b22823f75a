package org.concordsim.experiment.journey;

import java.util.List;
import org.concordsim.check.Require;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Point;
import org.concordsim.experiment.Run;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.Variant;
import org.concordsim.experiment.run.Results;
import org.concordsim.model.RunPlan;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.parameters.Segments;
import org.concordsim.model.parameters.SimulationParameters;

/**
 * One replication of a scenario under several organizing models in place, to whose journeys somebody listens.
 *
 * @param name the scenario's name
 * @param parameters the parameters
 * @param models the organizing models in the order of the tables
 * @param replication the replication's number from 0
 */
public record JourneyPlan(String name, Parameters parameters, List<OrganizingModel> models, int replication) {
    /** Copies the list and checks that there is a model. */
    public JourneyPlan {
        models = List.copyOf(models);
        Require.that(!models.isEmpty(), models, "models must not be empty. Maybe --models names none?");
    }

    /** Returns the models' names in order. */
    public List<String> modelNames() {
        return models.stream().map(OrganizingModel::name).toList();
    }

    /** Returns the number of customers. */
    public int accounts() {
        Segments segments = parameters.market().segments();
        return segments.small().accounts()
                + segments.mid().accounts()
                + segments.enterprise().accounts();
    }

    /** Returns the runs as an experiment with one replication, which has the chance of the one that is listened to. */
    public Experiment experiment() {
        List<Treatment> treatments = models.stream().map(this::treatment).toList();
        return new Experiment(
                name, List.of(), treatments, parameters.simulation().seed(), 1);
    }

    private Treatment treatment(OrganizingModel model) {
        Variant variant = new Variant(model.name(), Point.IN_PLACE);
        return new Treatment(variant, List.of(), parameters, List.of(new RunPlan.Stage(0, model)), replication);
    }

    /** Returns those of some models whose first run in place did not fail. */
    static List<OrganizingModel> sound(List<OrganizingModel> models, Results results) {
        List<String> failed = results.runs()
                .filter(run -> run.replication() == 0 && run.variant().point() == Point.IN_PLACE)
                .filter(run -> results.record(run).isFailed())
                .map(Run::variant)
                .map(Variant::model)
                .toList();
        return models.stream().filter(model -> !failed.contains(model.name())).toList();
    }

    /** Returns what determines the run of a model. */
    RunPlan plan(OrganizingModel model) {
        return new Run(treatment(model), 0, parameters.simulation().seed()).plan();
    }

    /** Returns the days of a quarter; working days. */
    double quarterDays() {
        return parameters.simulation().quarterDays();
    }

    /** Returns the day from which on journeys count; working days since the start. */
    double warmUpDays() {
        SimulationParameters simulation = parameters.simulation();
        return simulation.warmUpYears() * simulation.yearDays();
    }

    /** Returns the last day; working days since the start. */
    double endDay() {
        SimulationParameters simulation = parameters.simulation();
        return warmUpDays() + simulation.observedYears() * simulation.yearDays();
    }
}
