package org.concordsim.experiment.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.concordsim.experiment.Simulator;
import org.concordsim.experiment.folder.Provenance;
import org.concordsim.model.RunEnd;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.observation.journey.JourneyLog;
import org.concordsim.observation.process.ProcessAnalysis;
import org.concordsim.observation.process.ProcessFrame;
import org.concordsim.result.DataPackage;
import org.concordsim.result.Json;
import org.concordsim.result.Manifest;
import org.concordsim.result.ResultFolder;
import org.concordsim.result.ResultFolder.Filler;
import org.concordsim.result.eventlog.LogSink;
import org.concordsim.result.eventlog.Sinks;
import org.concordsim.result.process.ProcessTables;
import org.concordsim.result.table.Table;

/**
 * The result folder of a journey study: a log of each model in {@code logs}, the tables of the process analysis and the
 * charts. The manifest is last, so that it has the digest of every other file.
 */
public final class JourneyFiles {
    /** The folder of the logs. */
    public static final String LOGS = "logs";

    private static final String RESOLVED_SCENARIO = "scenario.resolved.yaml";

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
        Files.writeString(folder.resolve(RESOLVED_SCENARIO), provenance.resolvedScenario());
        Path logs = Files.createDirectories(folder.resolve(LOGS));
        for (OrganizingModel model : study.models()) {
            runs.add(log(logs, model));
        }
        ProcessTables.HANDOFFS.write(folder, rows(LoggedRun::handOffs));
        ProcessTables.STAGES.write(folder, rows(LoggedRun::stages));
        ProcessTables.CONFORMANCE.write(folder, rows(LoggedRun::conformance));
        Json.write(folder.resolve(DataPackage.FILE), DataPackage.of(study.name(), written(folder), List.of()));
        charts.fill(folder);
        Json.write(folder.resolve(Manifest.FILE), manifest(folder));
    }

    private LoggedRun log(Path logs, OrganizingModel model) throws IOException {
        ProcessFrame frame = new ProcessFrame(study.name(), model.name(), study.replication(), study.warmUpDays());
        ProcessAnalysis analysis = new ProcessAnalysis(frame);
        try (LogFiles files = new LogFiles(logs, study, model.name())) {
            List<LogSink> sinks = new ArrayList<>(files.sinks());
            sinks.add(analysis);
            JourneyLog log = new JourneyLog(
                    new Sinks(sinks), study.parameters().simulation().quarterDays());
            RunEnd end = simulator.run(study.plan(model), log);
            int underWay = log.finish(study.endDay());
            files.finish();
            return new LoggedRun(
                    model.name(),
                    end,
                    log.entries(),
                    underWay,
                    analysis.handOffs(),
                    analysis.stages(),
                    analysis.conformance());
        }
    }

    private <T> List<T> rows(Function<LoggedRun, List<T>> of) {
        return runs.stream().flatMap(run -> of.apply(run).stream()).toList();
    }

    private static List<Table<?>> written(Path folder) {
        return ProcessTables.all().stream()
                .filter(table -> Files.exists(folder.resolve(table.file())))
                .toList();
    }

    private Manifest manifest(Path folder) throws IOException {
        return new Manifest(
                provenance.tool(),
                System.getProperty("java.version"),
                provenance.command(),
                provenance.scenario(),
                chance(),
                study.modelNames(),
                List.of(),
                counts(),
                ends(),
                ResultFolder.digests(folder));
    }

    private Manifest.Chance chance() {
        long first = runs.get(0).end().exogenousHash();
        boolean equal = runs.stream().allMatch(run -> run.end().exogenousHash() == first);
        return new Manifest.Chance(
                study.parameters().simulation().seed(),
                Provenance.STREAM_SCHEME,
                List.of(String.format("%016x", first)),
                equal);
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("models", (long) study.models().size());
        counts.put("replication", (long) study.replication());
        counts.put("runs", (long) runs.size());
        counts.put("events", runs.stream().mapToLong(run -> run.end().events()).sum());
        counts.put("entries", runs.stream().mapToLong(LoggedRun::entries).sum());
        counts.put(
                "journeysUnderWay", runs.stream().mapToLong(LoggedRun::underWay).sum());
        return counts;
    }

    private Map<String, Integer> ends() {
        Map<String, Integer> ends = new TreeMap<>();
        runs.forEach(run -> ends.merge(run.end().insolvent() ? "insolvent" : "completed", 1, Integer::sum));
        return ends;
    }
}
