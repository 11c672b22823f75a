package org.concordsim.experiment.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordsim.experiment.ExperimentResult;
import org.concordsim.experiment.RunResult;
import org.concordsim.result.Manifest;
import org.concordsim.result.ResultFolder;

/** The manifest of an experiment's results. */
final class Manifests {
    private static final String STREAM_SCHEME =
            "SplitMix64 finaliser over (seed, replication, purpose, entity, occasion), version 1";

    private Manifests() {}

    static Manifest of(ExperimentResult result, Provenance provenance, Path folder) throws IOException {
        return new Manifest(
                provenance.tool(),
                System.getProperty("java.version"),
                provenance.command(),
                provenance.scenario(),
                chance(result),
                result.experiment().modelNames(),
                result.measures(),
                counts(result),
                ends(result),
                ResultFolder.digests(folder));
    }

    private static Manifest.Chance chance(ExperimentResult result) {
        int replications = result.experiment().replications();
        List<String> hashes =
                result.runs().stream().limit(replications).map(Manifests::hash).toList();
        return new Manifest.Chance(result.experiment().seed(), STREAM_SCHEME, hashes, result.hasEqualChance());
    }

    private static String hash(RunResult run) {
        return String.format("%016x", run.outcome().end().exogenousHash());
    }

    private static Map<String, Long> counts(ExperimentResult result) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("models", (long) result.experiment().models().size());
        counts.put("variants", (long) result.experiment().variants().size());
        counts.put("replications", (long) result.experiment().replications());
        counts.put("runs", (long) result.runs().size());
        counts.put(
                "events",
                result.runs().stream()
                        .mapToLong(run -> run.outcome().end().events())
                        .sum());
        counts.put(
                "values",
                result.runs().stream()
                        .mapToLong(run -> run.outcome().values().size())
                        .sum());
        return counts;
    }

    private static Map<String, Integer> ends(ExperimentResult result) {
        Map<String, Integer> ends = new TreeMap<>();
        result.runs().forEach(run -> ends.merge(run.status(), 1, Integer::sum));
        return ends;
    }
}
