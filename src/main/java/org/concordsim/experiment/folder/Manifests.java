package org.concordsim.experiment.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Run;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.run.RunRecord;
import org.concordsim.result.Manifest;
import org.concordsim.result.ResultFolder;

/** The manifest of a study's results. */
final class Manifests {
    private Manifests() {}

    static Manifest of(Results results, Provenance provenance, Path folder) throws IOException {
        return new Manifest(
                provenance.tool(),
                System.getProperty("java.version"),
                provenance.command(),
                provenance.scenario(),
                chance(results),
                models(results.experiment()),
                results.measures(),
                counts(results),
                ends(results),
                ResultFolder.digests(folder));
    }

    private static List<String> models(Experiment experiment) {
        return experiment.variants().stream()
                .map(variant -> variant.model())
                .distinct()
                .toList();
    }

    private static Manifest.Chance chance(Results results) {
        Experiment experiment = results.experiment();
        List<String> hashes = experiment.runs().stream()
                .limit(experiment.replications())
                .filter(results::has)
                .map(run -> hash(results, run))
                .toList();
        return new Manifest.Chance(experiment.seed(), Provenance.STREAM_SCHEME, hashes, results.hasEqualChance());
    }

    private static String hash(Results results, Run run) {
        return String.format("%016x", results.record(run).exogenousHash());
    }

    private static Map<String, Long> counts(Results results) {
        Experiment experiment = results.experiment();
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("models", (long) models(experiment).size());
        counts.put("variants", (long) experiment.treatments().size());
        counts.put("replications", (long) experiment.replications());
        counts.put("runs", results.size());
        counts.put("events", results.records().mapToLong(RunRecord::events).sum());
        counts.put(
                "values",
                results.records().mapToLong(run -> run.values().size()).sum());
        return counts;
    }

    private static Map<String, Integer> ends(Results results) {
        Map<String, Integer> ends = new TreeMap<>();
        results.records().forEach(run -> ends.merge(end(run), 1, Integer::sum));
        return ends;
    }

    private static String end(RunRecord run) {
        return run.isFailed() ? "failed" : run.status();
    }
}
