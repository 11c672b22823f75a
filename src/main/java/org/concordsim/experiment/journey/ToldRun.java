package org.concordsim.experiment.journey;

import java.util.List;
import java.util.SortedMap;
import java.util.function.LongPredicate;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.observation.journey.JourneyLog;
import org.concordsim.observation.story.Brief;
import org.concordsim.observation.story.Briefs;
import org.concordsim.observation.story.Narrator;
import org.concordsim.observation.story.Step;
import org.concordsim.result.eventlog.Sinks;

/**
 * A run of which some journeys are told.
 *
 * @param model the organizing model's name
 * @param briefs the journeys in brief
 * @param narrator who tells their steps
 */
record ToldRun(String model, SortedMap<Long, Brief> briefs, Narrator narrator) {
    /** Runs a model and listens to some journeys. */
    static ToldRun of(JourneyRuns runs, OrganizingModel model, LongPredicate wanted) {
        JourneyPlan plan = runs.plan();
        Briefs briefs = new Briefs(plan.warmUpDays(), wanted);
        Narrator narrator = new Narrator(wanted);
        runs.laboratory()
                .run(plan.plan(model), new JourneyLog(new Sinks(List.of(briefs, narrator)), plan.quarterDays()));
        briefs.finish(plan.endDay());
        return new ToldRun(model.name(), briefs.all(), narrator);
    }

    List<Step> steps(long journey) {
        return narrator.steps(journey);
    }

    /** Returns a journey in brief, or null if it never began. */
    Brief brief(long journey) {
        return briefs.get(journey);
    }
}
