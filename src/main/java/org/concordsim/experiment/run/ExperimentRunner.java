package org.concordsim.experiment.run;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordsim.check.Require;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.Laboratory.Outcome;
import org.concordsim.experiment.Progress;
import org.concordsim.experiment.Run;
import org.concordsim.observation.Course;
import org.concordsim.result.Measure;

/**
 * A runner of experiments: idle threads take the next run from one list, and each record goes into the book as the run
 * ends. A run that fails is recorded with its cause, and the others go on. An interruption of the calling thread ends
 * everything; what is in the book stays.
 */
public final class ExperimentRunner {
    private static final double NANOS = 1e9;

    private final Laboratory laboratory;
    private final Keep keep;
    private final int threads;
    private final Map<String, Integer> places = new HashMap<>();

    /** Creates a runner on a number of threads. */
    public ExperimentRunner(Laboratory laboratory, Keep keep, int threads) {
        this.laboratory = laboratory;
        this.keep = keep;
        this.threads = (int) Require.within(threads, 1, 4096, "threads");
        for (Measure measure : laboratory.measures()) {
            places.put(measure.name(), places.size());
        }
    }

    /** Runs those of some runs that are not in the book. */
    public void run(List<Run> runs, RunBook book, Progress progress) throws IOException, InterruptedException {
        List<Run> missing = runs.stream().filter(run -> !book.has(run.id())).toList();
        int known = runs.size() - missing.size();
        if (missing.isEmpty()) {
            return;
        }
        BlockingQueue<Object> records = new LinkedBlockingQueue<>(4 * threads);
        Thread[] crew = crew(missing, records);
        try {
            for (int done = 1; done <= missing.size(); done++) {
                book.append(record(records.take()));
                progress.finished(known + done, runs.size());
            }
        } finally {
            for (Thread thread : crew) {
                thread.interrupt();
            }
        }
    }

    /** Runs what of an experiment is not in the book, in balanced order, and returns its results. */
    public Results run(Experiment experiment, RunBook book, Progress progress)
            throws IOException, InterruptedException {
        run(experiment.balanced(), book, progress);
        return new Results(experiment, laboratory.measures(), book);
    }

    /** Runs some runs of an experiment and returns what there is of its results. */
    public Results run(Experiment experiment, List<Run> runs, RunBook book) throws IOException, InterruptedException {
        run(runs, book, (done, all) -> {});
        return new Results(experiment, laboratory.measures(), book);
    }

    private Thread[] crew(List<Run> runs, BlockingQueue<Object> records) {
        AtomicInteger next = new AtomicInteger();
        Thread[] crew = new Thread[Math.min(threads, runs.size())];
        for (int i = 0; i < crew.length; i++) {
            crew[i] = new Thread(() -> work(runs, next, records), "experiment-" + i);
            crew[i].setDaemon(true);
            crew[i].start();
        }
        return crew;
    }

    private void work(List<Run> runs, AtomicInteger next, BlockingQueue<Object> records) {
        try {
            int index = next.getAndIncrement();
            while (index < runs.size() && !Thread.currentThread().isInterrupted()) {
                records.put(attempt(runs.get(index)));
                index = next.getAndIncrement();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            records.offer(new IllegalStateException("A thread of the runner ended: " + e, e));
        }
    }

    /** Returns the record of a run, or the error of a machine that cannot go on. */
    private Object attempt(Run run) {
        long start = System.nanoTime();
        try {
            Outcome outcome = laboratory.run(run.plan());
            RunValues values = RunValues.of(outcome.values(), places, keep);
            String status = outcome.end().insolvent() ? "insolvent" : "completed";
            return new RunRecord(
                    run.id(),
                    status,
                    outcome.end().events(),
                    outcome.end().exogenousHash(),
                    since(start),
                    values,
                    outcome.course());
        } catch (VirtualMachineError e) {
            return e;
        } catch (RuntimeException | Error e) {
            String cause = RunRecord.FAILED + String.valueOf(e).replaceAll("\\s+", " ");
            RunValues none = new RunValues(new int[0], new double[0]);
            return new RunRecord(run.id(), cause, 0, 0, since(start), none, Course.NONE);
        }
    }

    private static RunRecord record(Object result) {
        if (result instanceof Error error) {
            throw error;
        }
        if (result instanceof IllegalStateException ended) {
            throw ended;
        }
        return (RunRecord) result;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / NANOS;
    }
}
