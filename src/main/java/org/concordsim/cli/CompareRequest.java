package org.concordsim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.concordsim.cli.print.Printout;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.ModelComparison;
import org.concordsim.experiment.folder.Provenance;
import org.concordsim.experiment.journey.JourneyPlan;
import org.concordsim.experiment.journey.JourneyRuns;
import org.concordsim.experiment.journey.JourneyTables;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.experiment.study.Study;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.scenario.Scenario;

/**
 * One scenario that {@code compare} is asked about.
 *
 * @param planner the planner of jobs
 * @param options the common options
 * @param name the scenario as it was named
 * @param scenario the scenario
 * @param models the organizing models
 * @param place the result folder
 */
record CompareRequest(
        JobPlanner planner,
        ExperimentOptions options,
        String name,
        Scenario scenario,
        List<OrganizingModel> models,
        Path place) {
    /** Returns the models in place and reached. */
    ModelComparison everyWay() {
        return new ModelComparison(scenario.name(), scenario.parameters(), models, scenario.find(JobPlanner.ORIGIN));
    }

    /** Returns the models in place alone. */
    ModelComparison inPlace() {
        return new ModelComparison(scenario.name(), scenario.parameters(), models, Optional.empty());
    }

    /** Returns the words that name the models. */
    List<String> words() {
        return planner.words(scenario, models);
    }

    /** Returns the job of a study with the words that distinguish its command. */
    <C extends Conclusion> StudyJob<C> job(Study<C> study, List<String> words, Printout<C> printout) {
        Provenance provenance = planner.provenance(scenario, words);
        return new StudyJob<>(study, provenance, place, printout);
    }

    /** Returns the job with the journeys of the first replication beside its own tables. */
    <C extends Conclusion> StudyJob<C> withJourneys(StudyJob<C> job, Laboratory laboratory) {
        JourneyPlan plan = new JourneyPlan(scenario.name(), scenario.parameters(), models, 0);
        return job.with(new JourneyTables(journeys(plan, laboratory, options)));
    }

    /** Returns the runs to whose journeys somebody listens. */
    static JourneyRuns journeys(JourneyPlan plan, Laboratory laboratory, ExperimentOptions options) {
        return new JourneyRuns(
                plan, laboratory, options.threads(), runs -> RunProgress.of(plan.name() + ", journeys", runs, options));
    }
}
