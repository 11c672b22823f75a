package org.concordsim.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.concordsim.cli.print.ForecastPrinter;
import org.concordsim.experiment.forecast.Forecast;
import org.concordsim.experiment.forecast.Pilot;
import org.concordsim.experiment.run.ExperimentRunner;
import org.concordsim.result.Json;
import org.concordsim.scenario.ScenarioException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** The verb {@code plan}: what another command would run, how long, how large and how sure. */
@Command(
        name = "plan",
        description = "Say what a command would run, how long it would take and how wide its intervals would be.")
public final class PlanCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "VERB", description = "A verb that runs something, with its arguments and options.")
    private String verb;

    @Unmatched
    private List<String> rest = new ArrayList<>();

    PlanCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws ScenarioException, IOException {
        StudyCommand command = command();
        List<Object> documents = new ArrayList<>();
        try {
            for (StudyJob<?> job : command.jobs()) {
                Forecast forecast = forecast(job, command.options);
                documents.add(document(job, forecast));
                if (!command.options.json()) {
                    ForecastPrinter.print(
                            command.options.stdout(), job.provenance().command(), forecast);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED;
        }
        if (command.options.json()) {
            command.options.stdout().print(Json.text(documents));
            command.options.stdout().flush();
        }
        return ExitCode.OK;
    }

    private StudyCommand command() {
        CommandLine line = new CommandLine(new Concord());
        Subcommands.studies(workbench).forEach(line::addSubcommand);
        line.setOut(spec.commandLine().getOut()).setErr(spec.commandLine().getErr());
        List<String> words = new ArrayList<>(List.of(verb));
        words.addAll(rest);
        ParseResult result = line.parseArgs(words.toArray(new String[0]));
        return (StudyCommand) result.subcommand().commandSpec().userObject();
    }

    private Forecast forecast(StudyJob<?> job, ExperimentOptions options) throws IOException, InterruptedException {
        ExperimentRunner runner = new ExperimentRunner(
                job.study().laboratory(workbench.laboratory()), job.study().keep(), options.threads());
        try (Scratch scratch = Scratch.create()) {
            return new Pilot(job.study(), options.threads()).run(runner, scratch.book());
        }
    }

    private static Map<String, Object> document(StudyJob<?> job, Forecast forecast) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("command", job.provenance().command());
        document.put("forecast", forecast);
        return document;
    }
}
