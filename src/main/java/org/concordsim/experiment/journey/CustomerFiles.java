package org.concordsim.experiment.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordsim.experiment.Simulator;
import org.concordsim.experiment.folder.Provenance;
import org.concordsim.experiment.folder.StudyFiles;
import org.concordsim.model.event.JourneyKey;
import org.concordsim.observation.story.Story;
import org.concordsim.result.ResultFolder.Filler;

/** The result folder of one customer's journey: its story under each model, and the swim-lane chart. */
public final class CustomerFiles {
    private final JourneyStudy study;
    private final Provenance provenance;
    private final List<ToldRun> runs;
    private final Story story;

    /** Runs every model and chooses the journey; a negative need leaves the choice open. */
    public CustomerFiles(JourneyStudy study, Provenance provenance, Simulator simulator, Customer customer)
            throws NothingToTellException {
        this.study = study;
        this.provenance = provenance;
        this.runs = study.models().stream()
                .map(model -> ToldRun.of(
                        study,
                        model,
                        simulator,
                        journey -> !JourneyKey.isVisit(journey) && JourneyKey.customer(journey) == customer.number()))
                .toList();
        this.story = CustomerStory.of(customer.number(), customer.need(), runs);
    }

    /**
     * Whose journey is told.
     *
     * @param number the customer's number
     * @param need the ordinal of the need; negative if it is to be chosen
     */
    public record Customer(int number, int need) {}

    /** Writes all files into an empty folder; the chart is drawn from the tables. */
    public void write(Path folder, Filler charts) throws IOException {
        Files.writeString(folder.resolve(StudyFiles.RESOLVED_SCENARIO), provenance.resolvedScenario());
        new StoryFiles(study, (plan, events) -> {
                    throw new IllegalStateException("The runs are there.");
                })
                .write(folder, List.of(story), runs);
        new FolderEnd(study, provenance)
                .write(folder, charts, runs.stream().map(ToldRun::end).toList(), java.util.Map.of());
    }

    /** Returns the text of the story from a folder that was written. */
    public static String text(Path folder) throws IOException {
        return Files.readString(folder.resolve(StoryFiles.TEXT));
    }
}
