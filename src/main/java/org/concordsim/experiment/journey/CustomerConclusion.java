package org.concordsim.experiment.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Conclusion;

/**
 * One customer's journey as it was told under each model.
 *
 * @param study what was asked
 * @param results the results of the runs
 * @param story the journey; without rows where there was none
 */
public record CustomerConclusion(CustomerStudy study, Results results, StoryFiles story) implements Conclusion {
    /** Returns the journey as text; empty where there was none. */
    public String text() {
        return story.text();
    }

    @Override
    public void write(Path folder) throws IOException {
        if (!story.briefs().isEmpty()) {
            story.write(folder);
        }
    }

    @Override
    public Map<String, Object> tables() {
        return Map.of("stories", story.briefs(), "journeys", story.steps());
    }

    @Override
    public List<String> remarks() {
        return story.briefs().isEmpty() ? List.of(study.silence()) : List.of();
    }
}
