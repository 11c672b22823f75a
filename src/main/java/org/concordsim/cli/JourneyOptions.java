package org.concordsim.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of {@code journeys} that other verbs have too, but for how many runs there are. */
final class JourneyOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Root of every random draw; same as --set simulation.seed=N.")
    private String seed;

    @Option(
            names = "--years",
            paramLabel = "Y",
            description = "Years observed after warm-up; same as --set simulation.observedYears=Y.")
    private String years;

    @Option(names = "--set", paramLabel = "path=value", description = "Override any scenario key; may be repeated.")
    private List<String> overrides = new ArrayList<>();

    @Option(
            names = {"--models", "--model"},
            paramLabel = "A,B",
            split = ",",
            description = "Organizing models by name, hybrids too; default: those that the scenario compares.")
    private List<String> models = new ArrayList<>();

    @Option(
            names = "--replication",
            paramLabel = "N",
            defaultValue = "0",
            description = "The replication that is logged, from 0; default: ${DEFAULT-VALUE}.")
    private int replication;

    @Option(names = "--out", paramLabel = "DIR", description = "Result folder; default: results/<scenario>-journeys.")
    private Path out;

    @Option(names = "--force", description = "Replace the results of another command.")
    private boolean force;

    /** Returns all overrides in the order in which they apply: --set first, then the options that stand for a key. */
    List<String> overrides() {
        List<String> all = new ArrayList<>(overrides);
        if (seed != null) {
            all.add("simulation.seed=" + seed);
        }
        if (years != null) {
            all.add("simulation.observedYears=" + years);
        }
        return all;
    }

    List<String> models() {
        return models;
    }

    int replication() {
        if (replication < 0 || replication > 1_000_000) {
            throw usage("--replication must lie in [0, 1000000] but is " + replication + ". Maybe leave it out?");
        }
        return replication;
    }

    /** Returns the folder asked for, or the usual one. */
    Path out(Path usual) {
        return out == null ? usual : out;
    }

    boolean force() {
        return force;
    }

    boolean quiet() {
        return ((Concord) spec.root().userObject()).quiet();
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
}
