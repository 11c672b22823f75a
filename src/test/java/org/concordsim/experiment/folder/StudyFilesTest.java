package org.concordsim.experiment.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.Experiments;
import org.concordsim.experiment.ModelComparison;
import org.concordsim.experiment.comparison.Comparison;
import org.concordsim.experiment.comparison.ModelConclusion;
import org.concordsim.experiment.run.Results;
import org.concordsim.result.Json;
import org.concordsim.result.Manifest;
import org.concordsim.result.ResultFolder;
import org.concordsim.result.Sha256;
import org.concordsim.result.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyFilesTest {
    private static final Provenance PROVENANCE = new Provenance(
            new Manifest.Tool("Concord", "0", "unknown"),
            "compare default",
            new Manifest.Scenario("default", "abc"),
            "schemaVersion: 1\n",
            Map.of());

    @TempDir
    private Path folder;

    private Path write(String name, ModelComparison experiment, int threads) throws IOException {
        Path place = Files.createDirectory(folder.resolve(name));
        ModelConclusion conclusion = ModelConclusion.of(experiment, Experiments.run(experiment, threads));
        new StudyFiles(conclusion, PROVENANCE, new Effort(threads, 1))
                .write(place, charts -> Files.writeString(charts.resolve("chart.svg"), "<svg/>"));
        return place;
    }

    @Test
    void writesTheSameBytesOnAnyNumberOfThreads() throws IOException {
        ModelComparison experiment = Experiments.comparison(4, "undefined", "defined", "aligned", "integrated");

        Path one = write("one", experiment, 1);
        Path four = write("four", experiment, 4);

        assertThat(ResultFolder.digests(four)).isEqualTo(ResultFolder.digests(one));
        assertThat(one.resolve("manifest.json")).hasSameBinaryContentAs(four.resolve("manifest.json"));
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        ModelComparison experiment = Experiments.comparison(3, "undefined", "aligned");
        Results result = Experiments.run(experiment, 2);

        Path place = write("back", experiment, 2);

        assertThat(Tables.MEASURES.read(place)).isEqualTo(Rows.measures(result).toList());
        assertThat(Tables.RUNS.read(place)).isEqualTo(Rows.runs(result).toList());
        Comparison comparison = ModelConclusion.of(experiment, result).comparison();
        assertThat(Tables.SUMMARY.read(place)).isEqualTo(comparison.summary());
        assertThat(Tables.DIFFERENCES.read(place)).isEqualTo(comparison.differences());
        assertThat(Tables.BEST.read(place)).isEqualTo(comparison.best());
    }

    @Test
    void listsEveryFileButManifestAndTimingWithItsDigest() throws IOException {
        Path place = write("listed", Experiments.comparison(2, "undefined", "aligned"), 2);

        Manifest manifest = Json.read(place.resolve(Manifest.FILE), Manifest.class);

        assertThat(manifest.files())
                .containsOnlyKeys(
                        "best.csv",
                        "chart.svg",
                        "datapackage.json",
                        "differences.csv",
                        "measures.csv",
                        "runs.csv",
                        "scenario.resolved.yaml",
                        "summary.csv");
        assertThat(manifest.files()).containsEntry("runs.csv", Sha256.of(place.resolve("runs.csv")));
        assertThat(place.resolve(ResultFolder.TIMING)).exists();
    }

    @Test
    void saysInTheManifestThatChanceWasEqualUnderEveryModel() throws IOException {
        Path place = write("chance", Experiments.comparison(3, "undefined", "aligned"), 2);

        Manifest manifest = Json.read(place.resolve(Manifest.FILE), Manifest.class);

        assertThat(manifest.chance().equalUnderEveryModel()).isTrue();
        assertThat(manifest.chance().exogenousHashes()).hasSize(3).doesNotHaveDuplicates();
        assertThat(manifest.models()).isEqualTo(List.of("undefined", "aligned"));
        assertThat(manifest.counts()).containsEntry("runs", 9L).containsEntry("events", 9009L);
        assertThat(manifest.ends()).containsOnly(java.util.Map.entry("completed", 9));
    }

    @Test
    void leavesOutComparisonsOfOneModel() throws IOException {
        Path place = write("alone", Experiments.single(2, "aligned"), 1);

        assertThat(place.resolve("differences.csv")).doesNotExist();
        assertThat(place.resolve("best.csv")).doesNotExist();
        assertThat(Files.readString(place.resolve("datapackage.json"))).doesNotContain("differences.csv");
    }

    @Test
    void writesTheHeadersThatScriptsRelyOn() throws IOException {
        Path place = write("headers", Experiments.comparison(2, "undefined", "aligned"), 2);

        assertThat(header(place, "runs.csv")).isEqualTo("run_id,scenario,model,point,replication,seed,status,events");
        assertThat(header(place, "measures.csv"))
                .isEqualTo("scenario,model,point,replication,segment,period,measure,unit,value");
        assertThat(header(place, "summary.csv"))
                .isEqualTo("scenario,model,point,segment,measure,unit,n,mean,sd,ci_low,ci_high,median");
        assertThat(header(place, "differences.csv"))
                .isEqualTo("scenario,segment,measure,unit,model_a,model_b,n,mean_difference,ci_low,ci_high,p,"
                        + "p_adjusted,effect_size,variance_reduction,effect_low,effect_high");
        assertThat(header(place, "best.csv"))
                .isEqualTo("scenario,segment,measure,model,confidence_best,in_best_subset,lead,lead_low,lead_high");
    }

    private static String header(Path place, String file) throws IOException {
        String text = Files.readString(place.resolve(file));
        return text.substring(0, text.indexOf("\r\n"));
    }
}
