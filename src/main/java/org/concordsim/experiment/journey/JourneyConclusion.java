package org.concordsim.experiment.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.result.process.LogRow;
import org.concordsim.result.process.ProcessTables;

/**
 * Logs of journeys. They are made while the folder is written, by running each model again, so that no log is ever held in
 * memory.
 */
public final class JourneyConclusion implements Conclusion {
    /** The folder of the logs. */
    public static final String LOGS = "logs";

    private final Results results;
    private final JourneyRuns runs;
    private final Set<LogFormat> formats;
    private final List<LogRow> logs = new ArrayList<>();

    JourneyConclusion(Results results, JourneyRuns runs, Set<LogFormat> formats) {
        this.results = results;
        this.runs = runs;
        this.formats = formats;
    }

    @Override
    public Results results() {
        return results;
    }

    /** Returns how long the logs are; none before they are written. */
    public List<LogRow> logs() {
        return List.copyOf(logs);
    }

    @Override
    public void write(Path folder) throws IOException {
        JourneyRuns sound = runs.sound(results);
        if (sound == null) {
            return;
        }
        Path place = folder.resolve(LOGS);
        if (!formats.isEmpty()) {
            Files.createDirectories(place);
        }
        List<LoggedRun> logged = (formats.isEmpty() ? sound : sound.oneByOne()).each(model -> log(place, model));
        logged.forEach(run -> logs.add(new LogRow(
                sound.plan().name(), run.model(), sound.plan().replication(), run.entries(), run.underWay())));
        ProcessTables.LOGS.write(folder, logs);
        JourneyTables.write(folder, sound, logged);
    }

    private LoggedRun log(Path place, OrganizingModel model) throws IOException {
        try (LogFiles files = new LogFiles(place, formats, runs.plan().name(), model.name())) {
            return LoggedRun.of(runs, model, files);
        }
    }

    @Override
    public Map<String, Object> tables() {
        return Map.of("logs", logs());
    }
}
