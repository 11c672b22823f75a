package org.concordsim.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.cli.print.ResultPrinter;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that every command has which runs an experiment. */
final class ExperimentOptions {
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

    @Option(names = "--out", paramLabel = "DIR", description = "Result folder; default: results/<scenario>.")
    private Path out;

    @Option(names = "--force", description = "Replace the results of another experiment.")
    private boolean force;

    @Option(names = "--json", description = "Print JSON instead of tables.")
    private boolean json;

    @Option(names = "--all", description = "Print every measure, not only the headline ones.")
    private boolean all;

    /** Returns all overrides in the order in which they apply: --set first, then the options that stand for a key. */
    List<String> overrides() {
        List<String> all = new ArrayList<>(overrides);
        addOverride(all, "simulation.replications", replications);
        addOverride(all, "simulation.seed", seed);
        addOverride(all, "simulation.observedYears", years);
        return all;
    }

    private static void addOverride(List<String> all, String key, String value) {
        if (value != null) {
            all.add(key + "=" + value);
        }
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

    private PrintWriter stdout() {
        return spec.commandLine().getOut();
    }

    PrintWriter stderr() {
        return spec.commandLine().getErr();
    }

    ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Returns the exit code of a command that was interrupted, and says so. */
    int interrupted() {
        Thread.currentThread().interrupt();
        stderr().println("concord: interrupted; nothing was written.");
        return ExitCode.INTERRUPTED;
    }

    private Concord root() {
        return (Concord) spec.root().userObject();
    }
}
