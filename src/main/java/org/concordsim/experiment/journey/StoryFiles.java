package org.concordsim.experiment.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordsim.experiment.Simulator;
import org.concordsim.observation.story.Story;
import org.concordsim.result.process.ProcessTables;
import org.concordsim.result.process.StepRow;
import org.concordsim.result.process.StoryRow;

/**
 * Stories as two tables and a text.
 *
 * @param study the study
 * @param simulator the simulation
 */
record StoryFiles(JourneyStudy study, Simulator simulator) {
    /** The file of the text. */
    static final String TEXT = "stories.txt";

    /** Runs every model again, listens to the journeys of some stories, and writes these; nothing if there are none. */
    void write(Path folder, List<Story> stories) throws IOException {
        Set<Long> wanted = stories.stream().map(Story::journey).collect(Collectors.toSet());
        if (!wanted.isEmpty()) {
            List<ToldRun> runs = study.models().stream()
                    .map(model -> ToldRun.of(study, model, simulator, wanted::contains))
                    .toList();
            write(folder, stories, runs);
        }
    }

    /** Writes some stories from runs that told them. */
    void write(Path folder, List<Story> stories, List<ToldRun> runs) throws IOException {
        List<StoryRow> briefs = new ArrayList<>();
        List<StepRow> steps = new ArrayList<>();
        for (Story story : stories) {
            StoryRows rows = new StoryRows(study, story);
            runs.forEach(run -> {
                briefs.add(rows.brief(run));
                steps.addAll(rows.steps(run));
            });
        }
        ProcessTables.STORIES.write(folder, briefs);
        ProcessTables.STEPS.write(folder, steps);
        Files.writeString(folder.resolve(TEXT), StoryText.of(briefs, steps));
    }
}
