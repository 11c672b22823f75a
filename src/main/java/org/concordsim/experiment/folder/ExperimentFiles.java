package org.concordsim.experiment.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordsim.experiment.ExperimentResult;
import org.concordsim.experiment.ResultRows;
import org.concordsim.experiment.comparison.Comparison;
import org.concordsim.experiment.comparison.Contest;
import org.concordsim.result.DataPackage;
import org.concordsim.result.Json;
import org.concordsim.result.Manifest;
import org.concordsim.result.ResultFolder.Filler;
import org.concordsim.result.table.MeasureRow;
import org.concordsim.result.table.Table;
import org.concordsim.result.table.Tables;

/** The files of an experiment's result folder. The manifest is last, so that it has the digest of every other. */
public final class ExperimentFiles {
    private static final String RESOLVED_SCENARIO = "scenario.resolved.yaml";

    private final ExperimentResult result;
    private final Provenance provenance;
    private final List<MeasureRow> measures;
    private final Comparison comparison;

    /** Analyses the results of an experiment. */
    public ExperimentFiles(ExperimentResult result, Provenance provenance) {
        this.result = result;
        this.provenance = provenance;
        this.measures = ResultRows.measures(result);
        this.comparison = Comparison.of(Contest.of(result.experiment(), result.measures()), measures);
    }

    /** Returns what the values say together. */
    public Comparison comparison() {
        return comparison;
    }

    /** Writes all files into an empty folder; the charts are drawn from the tables. */
    public void write(Path folder, Filler charts) throws IOException {
        Files.writeString(folder.resolve(RESOLVED_SCENARIO), provenance.resolvedScenario());
        Tables.RUNS.write(folder, ResultRows.runs(result));
        Tables.MEASURES.write(folder, measures);
        Tables.SUMMARY.write(folder, comparison.summary());
        if (!comparison.differences().isEmpty()) {
            Tables.DIFFERENCES.write(folder, comparison.differences());
            Tables.BEST.write(folder, comparison.best());
        }
        Json.write(folder.resolve(DataPackage.FILE), DataPackage.of(name(), written(folder), result.measures()));
        charts.fill(folder);
        Timing.write(folder, result);
        Json.write(folder.resolve(Manifest.FILE), Manifests.of(result, provenance, folder));
    }

    private String name() {
        return result.experiment().name();
    }

    private static List<Table<?>> written(Path folder) {
        return Tables.all().stream()
                .filter(table -> Files.exists(folder.resolve(table.file())))
                .toList();
    }
}
