package org.concordsim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Run;
import org.concordsim.experiment.folder.Rows;
import org.concordsim.experiment.run.ExperimentRunner;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.run.RunRecord;
import org.concordsim.result.Json;
import org.concordsim.result.Manifest;
import org.concordsim.result.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code replay}: results computed again from their manifest, all or one run. */
@Command(name = "replay", description = "Compute the results of a folder again from its manifest, or one run of them.")
public final class ReplayCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(paramLabel = "DIR", description = "A result folder.")
    private Path folder;

    @Option(
            names = "--run",
            paramLabel = "ID",
            description = "Only this run of runs.csv; its rows of measures.csv go to stdout.")
    private String run;

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write; default: DIR-replay.")
    private Path out;

    @Mixin
    private RecallOptions options;

    ReplayCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException {
        Manifest manifest = Json.read(folder.resolve(Manifest.FILE), Manifest.class);
        Path place = out == null ? Path.of(folder + "-replay") : out;
        Recall.Recalled recalled = new Recall(workbench, options).job(manifest.command(), folder, place);
        try {
            if (run != null) {
                return single(recalled.job());
            }
            workbench.check(recalled.job(), recalled.options());
            int code = workbench.conduct(recalled.job(), recalled.options(), conclusion -> {});
            options.stderr().println("concord: replayed '" + manifest.command() + "' into " + place);
            return code;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED;
        }
    }

    private int single(StudyJob<?> job) throws IOException, InterruptedException {
        Experiment experiment = job.study().experiment();
        Run wanted = experiment.runs().stream()
                .filter(each -> each.id().equals(run))
                .findFirst()
                .orElseThrow(() -> options.usage("There is no run '" + run + "' in " + folder
                        + ". Maybe look up run_id in its runs.csv? One of a study that chooses its runs on the way"
                        + " is replayed with the whole folder only."));
        ExperimentRunner runner = new ExperimentRunner(
                job.study().laboratory(workbench.laboratory()), job.study().keep(), 1);
        try (Scratch scratch = Scratch.create()) {
            Results results = runner.run(experiment, List.of(wanted), scratch.book());
            Tables.MEASURES.print(options.stdout(), Rows.measures(results, wanted)::iterator);
            options.stdout().flush();
            RunRecord record = results.record(wanted);
            options.stderr().println("concord: " + run + " " + record.status() + ", " + record.events() + " events");
            return record.isFailed() ? ExitCode.INTERNAL : ExitCode.OK;
        }
    }
}
