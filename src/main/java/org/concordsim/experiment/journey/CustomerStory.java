package org.concordsim.experiment.journey;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.concordsim.model.event.JourneyKey;
import org.concordsim.observation.story.Story;

/** The choice of the journey by which a customer is told: the one with the most to tell under all models together. */
final class CustomerStory {
    private CustomerStory() {}

    /** Returns the story of a customer, or none; the need is chosen if it is negative. */
    static List<Story> of(int customer, int need, List<ToldRun> runs) {
        TreeSet<Long> journeys = new TreeSet<>();
        runs.forEach(run -> journeys.addAll(run.briefs().keySet()));
        return journeys.stream()
                .filter(journey -> JourneyKey.customer(journey) == customer)
                .filter(journey -> need < 0 || JourneyKey.need(journey) == need)
                .max(Comparator.comparingInt((Long journey) -> steps(journey, runs))
                        .thenComparing(Comparator.reverseOrder()))
                .map(journey -> new Story(
                        "customer",
                        journey,
                        "",
                        "Customer " + customer + ": the same need under " + runs.size() + " organizing models"))
                .stream()
                .toList();
    }

    private static int steps(long journey, List<ToldRun> runs) {
        return runs.stream().mapToInt(run -> run.steps(journey).size()).sum();
    }
}
