package org.concordsim.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.concordsim.check.Require;
import org.concordsim.experiment.ExperimentResult.Effort;

/**
 * A runner of experiments: idle threads take the next run from one list. Results keep the experiment's order, whatever
 * the threads do. The first failure stops everything, as does an interruption of the calling thread.
 */
public final class ExperimentRunner {
    private static final double NANOS = 1e9;

    private final Laboratory laboratory;
    private final int threads;
    private final Progress progress;

    /** Creates a runner on a number of threads. */
    public ExperimentRunner(Laboratory laboratory, int threads, Progress progress) {
        this.laboratory = laboratory;
        this.threads = (int) Require.within(threads, 1, 4096, "threads");
        this.progress = progress;
    }

    /** Runs all runs of an experiment. */
    public ExperimentResult run(Experiment experiment) throws InterruptedException {
        long start = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(threads, daemons());
        try {
            List<RunResult> results = collect(experiment, pool);
            Effort effort = new Effort(threads, (System.nanoTime() - start) / NANOS);
            return new ExperimentResult(experiment, laboratory.measures(), results, effort);
        } finally {
            pool.shutdownNow();
        }
    }

    private List<RunResult> collect(Experiment experiment, ExecutorService pool) throws InterruptedException {
        List<Run> runs = experiment.runs();
        CompletionService<Integer> finished = new ExecutorCompletionService<>(pool);
        RunResult[] results = new RunResult[runs.size()];
        for (int i = 0; i < results.length; i++) {
            int index = i;
            finished.submit(() -> results[index] = result(experiment, runs.get(index)), index);
        }
        for (int done = 1; done <= results.length; done++) {
            await(finished);
            progress.finished(done, results.length);
        }
        return Arrays.asList(results);
    }

    private static void await(CompletionService<Integer> finished) throws InterruptedException {
        try {
            finished.take().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RunFailedException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private RunResult result(Experiment experiment, Run run) {
        long start = System.nanoTime();
        try {
            Laboratory.Outcome outcome = laboratory.run(experiment.plan(run));
            return new RunResult(run, Kept.of(outcome), (System.nanoTime() - start) / NANOS);
        } catch (RuntimeException | Error e) {
            throw new RunFailedException(run, e);
        }
    }

    private static ThreadFactory daemons() {
        return task -> {
            Thread thread = new Thread(task, "experiment");
            thread.setDaemon(true);
            return thread;
        };
    }
}
