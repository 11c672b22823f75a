package org.concordsim.cli;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.concordsim.cli.evidence.ParameterList;
import org.concordsim.cli.print.Printable;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.report.ReportWriter;
import org.concordsim.result.Json;
import org.concordsim.scenario.ScenarioException;
import picocli.CommandLine.Mixin;

/** A verb that conducts studies: the plan of its jobs is its own, all else is common to these verbs. */
abstract class StudyCommand implements Callable<Integer> {
    /** The options that all these verbs have. */
    @Mixin
    final ExperimentOptions options = new ExperimentOptions();

    private final Workbench workbench;

    StudyCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Returns what the command is to do, or refuses it; nothing is run or written. */
    abstract List<? extends StudyJob<?>> jobs() throws ScenarioException, IOException;

    final Workbench workbench() {
        return workbench;
    }

    @Override
    public final Integer call() throws ScenarioException, IOException {
        try {
            return conductAll(jobs());
        } catch (InterruptedException | ClosedByInterruptException e) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED;
        }
    }

    private int conductAll(List<? extends StudyJob<?>> jobs) throws IOException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        for (StudyJob<?> job : jobs) {
            options.checkShard(job.study().isPlain());
            workbench.check(job, options);
        }
        int code = ExitCode.OK;
        List<Object> documents = new ArrayList<>();
        for (StudyJob<?> job : jobs) {
            int each = conduct(job, documents);
            code = code == ExitCode.OK ? each : code;
        }
        if (options.json()) {
            options.stdout().print(Json.text(documents));
            options.stdout().flush();
        }
        return code;
    }

    private <C extends Conclusion> int conduct(StudyJob<C> job, List<Object> documents)
            throws IOException, InterruptedException {
        int code = workbench.conduct(job, options, conclusion -> {
            if (options.json()) {
                documents.add(document(job.printable(conclusion)));
            } else {
                job.print(options.printer(), conclusion);
            }
        });
        if (options.report() && !options.shard().isPart()) {
            ReportWriter.write(job.place(), ParameterList.of(job.place()));
        }
        return code;
    }

    private static Map<String, Object> document(Printable<?> printable) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("command", printable.command());
        document.put("scenario", printable.name());
        document.put("folder", printable.place().toString());
        document.putAll(printable.conclusion().tables());
        return document;
    }
}
