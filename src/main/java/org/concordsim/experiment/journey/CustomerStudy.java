package org.concordsim.experiment.journey;

import java.io.IOException;
import java.util.List;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Bench;
import org.concordsim.experiment.study.Study;
import org.concordsim.model.event.JourneyKey;
import org.concordsim.observation.story.Story;

/**
 * One customer's journey under each model.
 *
 * @param runs the runs
 * @param customer the customer's number
 * @param need the ordinal of the need; negative if it is to be chosen
 */
public record CustomerStudy(JourneyRuns runs, int customer, int need) implements Study<CustomerConclusion> {
    @Override
    public Experiment experiment() {
        return runs.plan().experiment();
    }

    @Override
    public CustomerConclusion conduct(Bench bench) throws IOException, InterruptedException {
        Results results = bench.run(experiment());
        JourneyRuns sound = runs.sound(results);
        if (sound == null) {
            return new CustomerConclusion(this, results, new StoryFiles(List.of(), List.of()));
        }
        List<ToldRun> told = sound.each(model -> ToldRun.of(sound, model, this::isWanted));
        List<Story> stories = CustomerStory.of(customer, need, told);
        return new CustomerConclusion(this, results, StoryFiles.of(sound.plan(), stories, told));
    }

    private boolean isWanted(long journey) {
        return !JourneyKey.isVisit(journey) && JourneyKey.customer(journey) == customer;
    }

    /** Returns the sentence that is said where the customer had no such need. */
    String silence() {
        return "Customer " + customer + (need < 0 ? " has no need" : " has no need number " + need)
                + " in the observed time. Maybe another customer, or more --years?";
    }
}
