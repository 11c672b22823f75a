package org.concordsim.experiment.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.concordsim.experiment.folder.Companion;
import org.concordsim.experiment.run.Results;
import org.concordsim.observation.story.Brief;
import org.concordsim.observation.story.TellingJourneys;
import org.concordsim.result.process.ProcessTables;

/**
 * The process analysis of one replication under each model and its most telling journeys, as tables without logs: what a
 * comparison of models holds of them. Runs of a laboratory without events leave nothing.
 *
 * @param runs the runs; those of models that failed in the study are left out
 */
public record JourneyTables(JourneyRuns runs) implements Companion {
    @Override
    public void write(Path folder, Results results) throws IOException {
        JourneyRuns sound = runs.sound(results);
        if (sound != null) {
            List<LoggedRun> logged = sound.each(model -> LoggedRun.of(sound, model, LogFiles.NONE));
            write(folder, sound, logged);
        }
    }

    /** Writes the tables of runs that were logged, and runs again to tell the journeys that show most. */
    static void write(Path folder, JourneyRuns runs, List<LoggedRun> logged) throws IOException {
        if (logged.stream().allMatch(run -> run.entries() == 0)) {
            return;
        }
        ProcessTables.HANDOFFS.write(folder, rows(logged, LoggedRun::handOffs));
        ProcessTables.STAGES.write(folder, rows(logged, LoggedRun::stages));
        ProcessTables.CONFORMANCE.write(folder, rows(logged, LoggedRun::conformance));
        SortedMap<String, SortedMap<Long, Brief>> briefs = new TreeMap<>();
        logged.forEach(run -> briefs.put(run.model(), run.briefs()));
        StoryFiles.write(folder, runs, new TellingJourneys(briefs).stories());
    }

    private static <T> List<T> rows(List<LoggedRun> runs, Function<LoggedRun, List<T>> of) {
        return runs.stream().flatMap(run -> of.apply(run).stream()).toList();
    }
}
