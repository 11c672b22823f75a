package org.concordsim.model;

import java.util.List;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.model.parameters.Parameters;

/**
 * All that determines a run.
 *
 * @param parameters the resolved parameters
 * @param stages the organizing models in force over time; the first starts on day 0, each later one is a transition
 * @param seed the root of chance
 * @param replication the replication's number from 0
 */
public record RunPlan(Parameters parameters, List<Stage> stages, long seed, int replication) {
    /** Copies the stages and checks that the first one starts on day 0. */
    public RunPlan {
        stages = List.copyOf(stages);
        if (stages.isEmpty() || stages.get(0).startDay() != 0) {
            throw new IllegalArgumentException("The first stage must start on day 0. Maybe a stage is missing?");
        }
    }

    /**
     * An organizing model from a day on.
     *
     * @param startDay working days since the start
     * @param model the organizing model
     */
    public record Stage(double startDay, OrganizingModel model) {}
}
