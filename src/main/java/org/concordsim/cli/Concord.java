package org.concordsim.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root command. */
@Command(
        name = "concord",
        description = "Simulates how a firm organises Marketing and Sales, and what that does to money and customers.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
public final class Concord implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of an error.")
    private boolean debug;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "No progress and no remarks on stderr.")
    private boolean quiet;

    @Option(
            names = "--no-color",
            scope = ScopeType.INHERIT,
            description = "No colours; the variable NO_COLOR does the same.")
    private boolean noColor;

    /** Runs a command and leaves with its exit code. */
    public static void main(String[] args) {
        int code = execute(utf8(System.out), utf8(System.err), args);
        if (code != ExitCode.OK) {
            System.exit(code);
        }
    }

    /** Runs a command that writes data to one writer and messages to another, and returns its exit code. */
    public static int execute(PrintWriter out, PrintWriter err, String... args) {
        Concord root = new Concord();
        CommandLine line = new CommandLine(root);
        Subcommands.all().forEach(line::addSubcommand);
        Errors errors = new Errors(() -> root.debug);
        line.setOut(out).setErr(err);
        line.setExecutionExceptionHandler(errors).setParameterExceptionHandler(errors);
        if (Arrays.asList(args).contains("--no-color")) {
            line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        }
        try {
            return line.execute(args);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** Returns whether progress and remarks are unwanted. */
    public boolean quiet() {
        return quiet;
    }

    /** Returns whether colours are unwanted. */
    public boolean noColor() {
        return noColor || System.getenv("NO_COLOR") != null;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing. Maybe compare?");
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
