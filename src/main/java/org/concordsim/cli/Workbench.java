package org.concordsim.cli;

import java.io.IOException;
import java.util.function.Consumer;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.folder.Effort;
import org.concordsim.experiment.folder.StudyFiles;
import org.concordsim.experiment.folder.Unfinished;
import org.concordsim.experiment.run.ExperimentRunner;
import org.concordsim.experiment.run.RunBook;
import org.concordsim.experiment.study.Bench;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.result.FolderGuard;
import org.concordsim.result.ResultFolder;
import org.concordsim.result.ResultFolder.Filler;

/**
 * What a command needs to conduct studies.
 *
 * @param laboratory the simulation with its observers
 * @param charts the drawing of charts into a folder that holds the tables
 */
record Workbench(Laboratory laboratory, Filler charts) {
    private static final double NANOS = 1e9;

    /** Refuses a job whose results have no place; nothing is run or written. */
    void check(StudyJob<?> job, ExperimentOptions options) throws IOException {
        FolderGuard.check(
                job.place(), job.provenance().command(), job.provenance().scenario(), options.force());
        Unfinished.beside(job.place())
                .check(
                        new Unfinished.Header(
                                job.provenance().tool(),
                                job.provenance().command(),
                                job.provenance().scenario(),
                                options.shard().label()),
                        options.resume(),
                        options.force());
    }

    /** Conducts a job, writes its folder and hands its conclusion on; returns the exit code. */
    <C extends Conclusion> int conduct(StudyJob<C> job, ExperimentOptions options, Consumer<C> reader)
            throws IOException, InterruptedException {
        Unfinished unfinished = Unfinished.beside(job.place());
        int code = ExitCode.OK;
        try (RunBook book = open(unfinished, job, options);
                Interruption interruption = new Interruption(unfinished, book, options)) {
            if (options.shard().isPart()) {
                runPart(job, options, book);
            } else {
                code = conduct(job, options, book, reader);
            }
            interruption.passed();
        }
        if (options.shard().isPart()) {
            unfinished.settle(job.place());
        } else {
            unfinished.delete();
        }
        return code;
    }

    private RunBook open(Unfinished unfinished, StudyJob<?> job, ExperimentOptions options) throws IOException {
        return unfinished.open(job.provenance(), options.shard().label(), options.resume(), options.force());
    }

    private void runPart(StudyJob<?> job, ExperimentOptions options, RunBook book)
            throws IOException, InterruptedException {
        var runs = options.shard().of(job.study().experiment().balanced());
        ExperimentRunner runner = new ExperimentRunner(
                job.study().laboratory(laboratory), job.study().keep(), options.threads());
        try (RunProgress progress = RunProgress.of(job.name(), runs.size(), options)) {
            runner.run(runs, book, progress);
        }
    }

    private <C extends Conclusion> int conduct(
            StudyJob<C> job, ExperimentOptions options, RunBook book, Consumer<C> reader)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        C conclusion = job.study().conduct(bench(job, options, book));
        Effort effort = new Effort(options.threads(), (System.nanoTime() - start) / NANOS);
        FolderGuard.check(
                job.place(), job.provenance().command(), job.provenance().scenario(), options.force());
        StudyFiles files = new StudyFiles(conclusion, job.provenance(), effort, job.companion());
        new ResultFolder(job.place()).write(folder -> files.write(folder, charts));
        reader.accept(conclusion);
        return Remarks.of(conclusion, options.stderr());
    }

    private Bench bench(StudyJob<?> job, ExperimentOptions options, RunBook book) {
        ExperimentRunner runner = new ExperimentRunner(
                job.study().laboratory(laboratory), job.study().keep(), options.threads());
        return experiment -> {
            int runs = experiment.treatments().size() * experiment.replications();
            try (RunProgress progress = RunProgress.of(job.name(), runs, options)) {
                return runner.run(experiment, book, progress);
            }
        };
    }
}
