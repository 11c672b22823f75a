package org.concordsim.experiment.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.result.DataPackage;
import org.concordsim.result.Json;
import org.concordsim.result.Manifest;
import org.concordsim.result.ResultFolder.Filler;
import org.concordsim.result.table.Table;
import org.concordsim.result.table.Tables;

/**
 * The files of a study's result folder. The manifest is last, so that it has the digest of every other.
 *
 * @param conclusion what the study concludes
 * @param provenance where its results come from
 * @param effort what running took
 * @param companion what else the folder holds
 */
public record StudyFiles(Conclusion conclusion, Provenance provenance, Effort effort, Companion companion) {
    /** The name of the file that holds every key as it was used. */
    public static final String RESOLVED_SCENARIO = "scenario.resolved.yaml";

    /** Makes the files of a folder that holds nothing else. */
    public StudyFiles(Conclusion conclusion, Provenance provenance, Effort effort) {
        this(conclusion, provenance, effort, Companion.NONE);
    }

    /** Writes all files into an empty folder; the charts are drawn from the tables. */
    public void write(Path folder, Filler charts) throws IOException {
        Results results = conclusion.results();
        Files.writeString(folder.resolve(RESOLVED_SCENARIO), provenance.resolvedScenario());
        for (Map.Entry<String, String> input : provenance.inputs().entrySet()) {
            Files.writeString(folder.resolve(input.getKey()), input.getValue());
        }
        Tables.runs(results.experiment().factors()).write(folder, Rows.runs(results)::iterator);
        Tables.MEASURES.write(folder, Rows.measures(results)::iterator);
        Tables.SUMMARY.write(folder, Rows.summary(results)::iterator);
        conclusion.write(folder);
        companion.write(folder, results);
        String name = results.experiment().name();
        Json.write(folder.resolve(DataPackage.FILE), DataPackage.of(name, written(folder), results.measures()));
        charts.fill(folder);
        Timing.write(folder, results, effort);
        Json.write(folder.resolve(Manifest.FILE), Manifests.of(results, provenance, folder));
    }

    private List<Table<?>> written(Path folder) {
        return Tables.all(conclusion.results().experiment().factors()).stream()
                .filter(table -> Files.exists(folder.resolve(table.file())))
                .<Table<?>>map(table -> table == Tables.MEASURES ? measures() : table)
                .toList();
    }

    private Table<?> measures() {
        boolean crossed = conclusion
                .results()
                .records()
                .filter(run -> !run.isFailed())
                .limit(1)
                .anyMatch(run -> run.values().hasSegmentsInQuarters());
        return crossed ? Tables.SEGMENTS_IN_QUARTERS : Tables.MEASURES;
    }
}
