package org.concordsim.experiment.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordsim.observation.story.Story;
import org.concordsim.result.process.ProcessTables;
import org.concordsim.result.process.StepRow;
import org.concordsim.result.process.StoryRow;

/**
 * Stories as two tables and a text.
 *
 * @param briefs each story under each model in brief
 * @param steps their steps
 */
public record StoryFiles(List<StoryRow> briefs, List<StepRow> steps) {
    /** The file of the text. */
    private static final String TEXT = "stories.txt";

    /** Runs every model again, listens to the journeys of some stories, and writes these; nothing if there are none. */
    static void write(Path folder, JourneyRuns runs, List<Story> stories) throws IOException {
        Set<Long> wanted = stories.stream().map(Story::journey).collect(Collectors.toSet());
        if (!wanted.isEmpty()) {
            of(runs.plan(), stories, runs.each(model -> ToldRun.of(runs, model, wanted::contains)))
                    .write(folder);
        }
    }

    /** Returns some stories from runs that told them. */
    static StoryFiles of(JourneyPlan plan, List<Story> stories, List<ToldRun> runs) {
        List<StoryRow> briefs = new ArrayList<>();
        List<StepRow> steps = new ArrayList<>();
        for (Story story : stories) {
            StoryRows rows = new StoryRows(plan, story);
            runs.forEach(run -> {
                briefs.add(rows.brief(run));
                steps.addAll(rows.steps(run));
            });
        }
        return new StoryFiles(briefs, steps);
    }

    /** Returns the stories as text. */
    String text() {
        return StoryText.of(briefs, steps);
    }

    /** Writes the tables and the text. */
    void write(Path folder) throws IOException {
        ProcessTables.STORIES.write(folder, briefs);
        ProcessTables.STEPS.write(folder, steps);
        Files.writeString(folder.resolve(TEXT), text());
    }
}
