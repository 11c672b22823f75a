package org.concordsim.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concordsim.experiment.FakeLaboratory;
import org.concordsim.experiment.Laboratory;
import picocli.CommandLine;

/** A command line on a laboratory of sums, with what it printed and returned. */
final class Shell {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    int run(String... args) {
        return run(new FakeLaboratory(), args);
    }

    int run(Laboratory laboratory, String... args) {
        Workbench workbench =
                new Workbench(laboratory, folder -> Files.writeString(folder.resolve("chart.svg"), "<svg/>"));
        CommandLine line = new CommandLine(new Concord());
        Subcommands.experiments(workbench).forEach(line::addSubcommand);
        line.addSubcommand(new ReportCommand());
        Errors errors = new Errors(() -> false);
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.setExecutionExceptionHandler(errors)
                .setParameterExceptionHandler(errors)
                .execute(args);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    /** Returns the text of a file of a folder. */
    static String read(Path folder, String file) throws java.io.IOException {
        return Files.readString(folder.resolve(file));
    }
}
