package org.concordsim.experiment.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordsim.experiment.folder.Provenance;
import org.concordsim.model.RunEnd;
import org.concordsim.result.DataPackage;
import org.concordsim.result.Json;
import org.concordsim.result.Manifest;
import org.concordsim.result.ResultFolder;
import org.concordsim.result.ResultFolder.Filler;
import org.concordsim.result.process.ProcessTables;
import org.concordsim.result.table.Table;

/**
 * What is written last into a folder of journeys: the dictionary, the charts and, after all, the manifest.
 *
 * @param study the study
 * @param provenance where its results come from
 */
record FolderEnd(JourneyStudy study, Provenance provenance) {
    /** Writes it for runs with some counts of their own. */
    void write(Path folder, Filler charts, List<RunEnd> ends, Map<String, Long> more) throws IOException {
        Json.write(folder.resolve(DataPackage.FILE), DataPackage.of(study.name(), written(folder), List.of()));
        charts.fill(folder);
        Json.write(
                folder.resolve(Manifest.FILE),
                new Manifest(
                        provenance.tool(),
                        System.getProperty("java.version"),
                        provenance.command(),
                        provenance.scenario(),
                        chance(ends),
                        study.modelNames(),
                        List.of(),
                        counts(ends, more),
                        statuses(ends),
                        ResultFolder.digests(folder)));
    }

    private static List<Table<?>> written(Path folder) {
        return ProcessTables.all().stream()
                .filter(table -> Files.exists(folder.resolve(table.file())))
                .toList();
    }

    private Manifest.Chance chance(List<RunEnd> ends) {
        long first = ends.get(0).exogenousHash();
        boolean equal = ends.stream().allMatch(end -> end.exogenousHash() == first);
        return new Manifest.Chance(
                study.parameters().simulation().seed(),
                Provenance.STREAM_SCHEME,
                List.of(String.format("%016x", first)),
                equal);
    }

    private Map<String, Long> counts(List<RunEnd> ends, Map<String, Long> more) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("models", (long) study.models().size());
        counts.put("replication", (long) study.replication());
        counts.put("runs", (long) ends.size());
        counts.put("events", ends.stream().mapToLong(RunEnd::events).sum());
        counts.putAll(more);
        return counts;
    }

    private static Map<String, Integer> statuses(List<RunEnd> ends) {
        Map<String, Integer> statuses = new TreeMap<>();
        ends.forEach(end -> statuses.merge(end.insolvent() ? "insolvent" : "completed", 1, Integer::sum));
        return statuses;
    }
}
