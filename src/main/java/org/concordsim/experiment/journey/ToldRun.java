package org.concordsim.experiment.journey;

import java.util.List;
import java.util.SortedMap;
import java.util.function.LongPredicate;
import org.concordsim.experiment.Simulator;
import org.concordsim.model.RunEnd;
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
 * @param end how it ended
 * @param briefs the journeys in brief
 * @param narrator who tells their steps
 */
record ToldRun(String model, RunEnd end, SortedMap<Long, Brief> briefs, Narrator narrator) {
    /** Runs a model and listens to some journeys. */
    static ToldRun of(JourneyStudy study, OrganizingModel model, Simulator simulator, LongPredicate wanted) {
        Briefs briefs = new Briefs(study.warmUpDays(), wanted);
        Narrator narrator = new Narrator(wanted);
        double quarter = study.parameters().simulation().quarterDays();
        RunEnd end = simulator.run(study.plan(model), new JourneyLog(new Sinks(List.of(briefs, narrator)), quarter));
        briefs.finish(study.endDay());
        return new ToldRun(model.name(), end, briefs.all(), narrator);
    }

    List<Step> steps(long journey) {
        return narrator.steps(journey);
    }

    /** Returns a journey in brief, or null if it never began. */
    Brief brief(long journey) {
        return briefs.get(journey);
    }
}
