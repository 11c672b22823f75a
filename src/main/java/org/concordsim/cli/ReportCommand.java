package org.concordsim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.concordsim.cli.evidence.ParameterList;
import org.concordsim.report.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The verb {@code report}: one page about a result folder, and its figures as files. */
@Command(
        name = "report",
        description = "Write one self-contained HTML page about a result folder, from its tables only.")
public final class ReportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A folder that run or compare wrote, such as results/baseline.")
    private Path folder;

    @Option(
            names = "--figures",
            description =
                    "Write every figure into DIR/figures instead: SVG, PDF, 300-dpi PNG for a page of two columns,"
                            + " and the numbers as CSV.")
    private boolean figures;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Written to "
                + (figures ? ReportWriter.writeFigures(folder) : ReportWriter.write(folder, ParameterList.of(folder))));
        out.flush();
        return ExitCode.OK;
    }
}
