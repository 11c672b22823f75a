package org.concordsim.experiment.journey;

import java.util.List;
import java.util.Set;
import org.concordsim.check.Require;
import org.concordsim.model.RunPlan;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.parameters.Segments;
import org.concordsim.model.parameters.SimulationParameters;

/**
 * One replication of a scenario under several organizing models in place, whose journeys are logged.
 *
 * @param name the scenario's name
 * @param parameters the parameters
 * @param models the organizing models in the order of the tables
 * @param replication the replication's number from 0
 * @param formats the formats of the logs
 */
public record JourneyStudy(
        String name, Parameters parameters, List<OrganizingModel> models, int replication, Set<LogFormat> formats) {
    /** Copies the lists and checks that there is a model. */
    public JourneyStudy {
        models = List.copyOf(models);
        formats = Set.copyOf(formats);
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

    /** Returns what determines the run of a model. */
    RunPlan plan(OrganizingModel model) {
        long seed = parameters.simulation().seed();
        return new RunPlan(parameters, List.of(new RunPlan.Stage(0, model)), seed, replication);
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
