package org.concordsim.result;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * What a result folder is: by which tool, command, scenario and seed, and with which files.
 *
 * @param tool name and version of the tool and the commit it was built from
 * @param java the version of Java that ran it
 * @param command the command in canonical form: without what cannot change a result
 * @param scenario name and SHA-256 of the resolved scenario
 * @param chance the seed, the stream scheme and the exogenous draws
 * @param models the organizing models in the order of the tables
 * @param measures the measures in the order of the tables
 * @param counts how many runs, events and rows there are
 * @param ends how many runs ended how
 * @param files SHA-256 by file of the folder, but for the manifest and the timing
 */
@JsonPropertyOrder({"tool", "java", "command", "scenario", "chance", "models", "measures", "counts", "ends", "files"})
public record Manifest(
        Tool tool,
        String java,
        String command,
        Scenario scenario,
        Chance chance,
        List<String> models,
        List<Measure> measures,
        Map<String, Long> counts,
        Map<String, Integer> ends,
        Map<String, String> files) {
    /** The name of the manifest's file. */
    public static final String FILE = "manifest.json";

    /**
     * The tool.
     *
     * @param name the tool's name
     * @param version its version
     * @param commit the commit checked out where it was built, or unknown; changes not committed do not show
     */
    public record Tool(String name, String version, String commit) {}

    /**
     * The scenario.
     *
     * @param name its name
     * @param sha256 the digest of the resolved scenario
     */
    public record Scenario(String name, String sha256) {}

    /**
     * The exogenous chance.
     *
     * @param seed the root
     * @param scheme the name of the stream scheme
     * @param exogenousHashes the hash over all exogenous draws by replication, of the first model, in hexadecimal
     * @param equalUnderEveryModel whether these are the hashes of every model
     */
    public record Chance(long seed, String scheme, List<String> exogenousHashes, boolean equalUnderEveryModel) {}
}
