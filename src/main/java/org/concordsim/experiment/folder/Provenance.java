package org.concordsim.experiment.folder;

import java.util.Map;
import java.util.TreeMap;
import org.concordsim.result.Manifest;

/**
 * Where results come from.
 *
 * @param tool the tool
 * @param command the command in canonical form
 * @param scenario the scenario's name and digest
 * @param resolvedScenario the text of the resolved scenario
 * @param inputs the texts of other files that the command names, by the name under which the result folder keeps them
 */
public record Provenance(
        Manifest.Tool tool,
        String command,
        Manifest.Scenario scenario,
        String resolvedScenario,
        Map<String, String> inputs) {
    /** The name of the stream scheme. */
    public static final String STREAM_SCHEME =
            "SplitMix64 finaliser over (seed, replication, purpose, entity, occasion), version 1";

    /** Copies the inputs in the order of their names. */
    public Provenance {
        inputs = new TreeMap<>(inputs);
    }
}
