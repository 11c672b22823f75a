package org.concordsim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.source.Names;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The printing of errors: one line each, a stack trace only when asked for, and the exit code. */
final class Errors implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final BooleanSupplier debug;

    Errors(BooleanSupplier debug) {
        this.debug = debug;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine line, ParseResult result) {
        if (problem instanceof ParameterException usage) {
            return handleParseException(usage, result.originalArgs().toArray(new String[0]));
        }
        PrintWriter err = line.getErr();
        if (debug.getAsBoolean()) {
            problem.printStackTrace(err);
        }
        if (problem instanceof ScenarioException refused) {
            refused.lines().forEach(err::println);
            return refused.exitCode();
        }
        if (problem instanceof IOException || problem instanceof UncheckedIOException) {
            Throwable cause = problem instanceof UncheckedIOException ? problem.getCause() : problem;
            err.println("concord: " + oneLine(reading(cause)));
            return ExitCode.INPUT_OUTPUT;
        }
        err.println("concord: internal error: " + oneLine(problem) + ". Maybe report it with the output of --debug?");
        return ExitCode.INTERNAL;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        CommandLine line = problem.getCommandLine();
        PrintWriter err = line.getErr();
        if (debug.getAsBoolean()) {
            problem.printStackTrace(err);
        }
        String name = line.getCommandSpec().qualifiedName();
        err.println(name + ": " + sentence(problem.getMessage()) + suggestion(problem) + " See '" + name + " --help'.");
        return ExitCode.USAGE;
    }

    private static String suggestion(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            String given = unmatched.getUnmatched().get(0);
            CommandLine line = problem.getCommandLine();
            List<String> known = given.startsWith("-")
                    ? List.copyOf(line.getCommandSpec().optionsMap().keySet())
                    : List.copyOf(line.getSubcommands().keySet());
            return Names.nearest(given, known)
                    .map(near -> " Did you mean " + near + "?")
                    .orElse("");
        }
        return "";
    }

    private static String reading(Throwable problem) {
        String file = problem instanceof FileSystemException system ? system.getFile() + ": " : "";
        if (problem instanceof FileAlreadyExistsException) {
            return file + "is in the way. Maybe choose another name?";
        }
        if (problem instanceof NoSuchFileException) {
            return file + "there is no such file or folder. Maybe its name is misspelt?";
        }
        if (problem instanceof AccessDeniedException) {
            return file + "access is denied. Maybe its permissions are too narrow?";
        }
        if (problem instanceof FileSystemException system) {
            String reason = system.getReason() == null ? "cannot be read or written" : system.getReason();
            return file + reason + ". Maybe a folder of the path is missing or is a file?";
        }
        return String.valueOf(problem.getMessage());
    }

    private static String oneLine(Object problem) {
        return String.valueOf(problem).replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }

    private static String sentence(String text) {
        String line = oneLine(text);
        return line.endsWith(".") || line.endsWith("?") ? line : line + ".";
    }
}
