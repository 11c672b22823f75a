package org.concordsim.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.cli.print.ResultPrinter;
import org.concordsim.experiment.folder.StudyFiles;
import org.concordsim.result.table.Decimal;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioFamily;
import org.concordsim.scenario.ScenarioReader;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that every command has which runs an experiment. */
final class ExperimentOptions {
    private static final String YEARS = "simulation.observedYears";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Root of every random draw; same as --set simulation.seed=N.")
    private String seed;

    @Option(
            names = {"-n", "--replications"},
            paramLabel = "N",
            description = "Replications of each organizing model; same as --set simulation.replications=N.")
    private String replications;

    @Option(
            names = "--years",
            paramLabel = "Y",
            description = "Years observed after warm-up; same as --set simulation.observedYears=Y.")
    private String years;

    @Option(names = "--set", paramLabel = "path=value", description = "Override any scenario key; may be repeated.")
    private List<String> overrides = new ArrayList<>();

    @Option(names = "--threads", paramLabel = "N", description = "Runs at a time; default: one for each core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Result folder; default: one named after the scenario in results.")
    private Path out;

    @Option(names = "--force", description = "Replace the results of another study; begin an interrupted one again.")
    private boolean force;

    @Option(names = "--resume", description = "Go on where the same command was interrupted.")
    private boolean resume;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Run part I of N only, into --out; 'merge' puts the parts together.")
    private String shard;

    @Option(names = "--json", description = "Print JSON instead of tables.")
    private boolean json;

    @Option(names = "--report", description = "Write report.html into the result folder too.")
    private boolean report;

    @Option(names = "--all", description = "Print every measure, not only the headline ones.")
    private boolean all;

    private Path recalled;

    /** Returns all overrides in the order in which they apply: --set first, then the options that stand for a key. */
    List<String> overrides() {
        List<String> all = new ArrayList<>(overrides);
        addOverride(all, "simulation.replications", replications);
        addOverride(all, "simulation.seed", seed);
        addOverride(all, YEARS, years);
        return all;
    }

    private static void addOverride(List<String> all, String key, String value) {
        if (value != null) {
            all.add(key + "=" + value);
        }
    }

    /** Returns whether the command states the number of replications. */
    boolean givesReplications() {
        return overrides().stream().anyMatch(each -> each.strip().startsWith("simulation.replications="));
    }

    int threads() {
        if (threads < 1 || threads > 4096) {
            throw usage("--threads must lie in [1, 4096] but is " + threads + ". Maybe leave it out?");
        }
        return threads;
    }

    /** Returns the folder asked for, or null. */
    Path out() {
        return out;
    }

    boolean force() {
        return force;
    }

    boolean report() {
        return report;
    }

    boolean resume() {
        return resume;
    }

    /** Returns the part of all runs that is wanted. */
    Shard shard() {
        Shard part = shard == null ? Shard.ALL : Shard.of(shard);
        if (part == null) {
            throw usage("--shard must be a part such as 2/4 but is '" + shard + "'. Maybe count the parts from 1?");
        }
        return part;
    }

    /** Refuses a part of a study whose runs are not known beforehand, and a part without a place of its own. */
    void checkShard(boolean isPlain) {
        if (shard().isPart() && !isPlain) {
            throw usage("--shard needs runs that are known beforehand, and this command chooses them on its way."
                    + " Maybe give a number of replications?");
        }
        if (shard().isPart() && out == null) {
            throw usage("--shard needs a folder of its own. Maybe add --out part" + shard().number() + "?");
        }
    }

    /** Lets a result folder stand for the files that the command names. */
    void recall(Path folder, Path place) {
        recalled = folder;
        out = place;
        force = true;
    }

    /** Uses the runs that are there. */
    void goOn() {
        resume = true;
    }

    /** Returns the scenario of a name with the overrides, or the one that a recalled folder holds. */
    Scenario scenario(String name) throws ScenarioException {
        return recalled == null
                ? ScenarioFinder.read(name, overrides())
                : ScenarioReader.read(recalled.resolve(StudyFiles.RESOLVED_SCENARIO), List.of())
                        .from(name);
    }

    /** Returns the scenario of a name with all that becomes of it when keys are changed. */
    ScenarioFamily family(String name) throws ScenarioException {
        return recalled == null
                ? ScenarioFinder.family(name, overrides())
                : new ScenarioFamily(recalled.resolve(StudyFiles.RESOLVED_SCENARIO), name, List.of());
    }

    /** Returns another scenario that a command needs beside the one it is given, or its copy in a recalled folder. */
    Scenario companion(String name, String kept) throws ScenarioException {
        return recalled == null
                ? ScenarioFinder.read(
                        name,
                        overrides().stream()
                                .filter(each -> each.startsWith("simulation."))
                                .toList())
                : ScenarioReader.read(recalled.resolve(kept), List.of());
    }

    /** Returns the same with a number of observed years at least, unless options or overrides say how many. */
    Scenario scenario(String name, double leastYears) throws ScenarioException {
        Scenario read = scenario(name);
        boolean said =
                overrides().stream().anyMatch(override -> override.strip().startsWith(YEARS + "="));
        if (said || recalled != null || read.parameters().simulation().observedYears() >= leastYears) {
            return read;
        }
        years = Decimal.text(leastYears);
        return scenario(name);
    }

    /** Returns a file that the command names, or its copy in a recalled folder. */
    Path input(Path named, String kept) {
        return recalled == null ? named : recalled.resolve(kept);
    }

    boolean quiet() {
        return root().quiet();
    }

    boolean json() {
        return json;
    }

    /** Returns the printer of results. */
    ResultPrinter printer() {
        return new ResultPrinter(stdout(), root().noColor() ? Ansi.OFF : Ansi.AUTO, all);
    }

    PrintWriter stdout() {
        return spec.commandLine().getOut();
    }

    PrintWriter stderr() {
        return spec.commandLine().getErr();
    }

    ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Concord root() {
        return (Concord) spec.root().userObject();
    }
}
