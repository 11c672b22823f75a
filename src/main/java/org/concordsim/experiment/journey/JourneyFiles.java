package org.concordsim.experiment.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.concordsim.experiment.Simulator;
import org.concordsim.experiment.folder.Provenance;
import org.concordsim.experiment.folder.StudyFiles;
import org.concordsim.model.RunEnd;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.observation.journey.JourneyLog;
import org.concordsim.observation.process.ProcessAnalysis;
import org.concordsim.observation.process.ProcessFrame;
import org.concordsim.observation.story.Brief;
import org.concordsim.observation.story.Briefs;
import org.concordsim.observation.story.TellingJourneys;
import org.concordsim.result.ResultFolder.Filler;
import org.concordsim.result.eventlog.LogSink;
import org.concordsim.result.eventlog.Sinks;
import org.concordsim.result.process.ProcessTables;

/**
 * The result folder of a journey study: a log of each model in {@code logs}, if any is asked for, the tables of the process analysis and the
 * charts. The manifest is last, so that it has the digest of every other file.
 */
public final class JourneyFiles {
    /** The folder of the logs. */
    public static final String LOGS = "logs";

    private final JourneyStudy study;
    private final Provenance provenance;
    private final Simulator simulator;
    private final List<LoggedRun> runs = new ArrayList<>();

    /** Prepares the files of a study; nothing runs yet. */
    public JourneyFiles(JourneyStudy study, Provenance provenance, Simulator simulator) {
        this.study = study;
        this.provenance = provenance;
        this.simulator = simulator;
    }

    /** Returns the runs so far. */
    public List<LoggedRun> runs() {
        return List.copyOf(runs);
    }

    /** Runs every model and writes all files into an empty folder; the charts are drawn from the tables. */
    public void write(Path folder, Filler charts) throws IOException {
        Files.writeString(folder.resolve(StudyFiles.RESOLVED_SCENARIO), provenance.resolvedScenario());
        Path logs = folder.resolve(LOGS);
        if (!study.formats().isEmpty()) {
            Files.createDirectories(logs);
        }
        for (OrganizingModel model : study.models()) {
            runs.add(log(logs, model));
        }
        SortedMap<String, SortedMap<Long, Brief>> briefs = new TreeMap<>();
        runs.forEach(run -> briefs.put(run.model(), run.briefs()));
        new StoryFiles(study, simulator).write(folder, new TellingJourneys(briefs).stories());
        ProcessTables.HANDOFFS.write(folder, rows(LoggedRun::handOffs));
        ProcessTables.STAGES.write(folder, rows(LoggedRun::stages));
        ProcessTables.CONFORMANCE.write(folder, rows(LoggedRun::conformance));
        new FolderEnd(study, provenance)
                .write(folder, charts, runs.stream().map(LoggedRun::end).toList(), counts());
    }

    private LoggedRun log(Path logs, OrganizingModel model) throws IOException {
        ProcessFrame frame = new ProcessFrame(study.name(), model.name(), study.replication(), study.warmUpDays());
        ProcessAnalysis analysis = new ProcessAnalysis(frame);
        try (LogFiles files = new LogFiles(logs, study, model.name())) {
            List<LogSink> sinks = new ArrayList<>(files.sinks());
            sinks.add(analysis);
            Briefs briefs = new Briefs(study.warmUpDays(), journey -> false);
            sinks.add(briefs);
            JourneyLog log = new JourneyLog(
                    new Sinks(sinks), study.parameters().simulation().quarterDays());
            RunEnd end = simulator.run(study.plan(model), log);
            int underWay = log.finish(study.endDay());
            files.finish();
            briefs.finish(study.endDay());
            return new LoggedRun(
                    model.name(),
                    end,
                    log.entries(),
                    underWay,
                    analysis.handOffs(),
                    analysis.stages(),
                    analysis.conformance(),
                    briefs.all());
        }
    }

    private <T> List<T> rows(Function<LoggedRun, List<T>> of) {
        return runs.stream().flatMap(run -> of.apply(run).stream()).toList();
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("entries", runs.stream().mapToLong(LoggedRun::entries).sum());
        counts.put(
                "journeysUnderWay", runs.stream().mapToLong(LoggedRun::underWay).sum());
        return counts;
    }
}
