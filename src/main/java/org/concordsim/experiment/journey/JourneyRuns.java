package org.concordsim.experiment.journey;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.Progress;
import org.concordsim.experiment.run.Results;
import org.concordsim.model.organization.OrganizingModel;

/**
 * The runs of a plan, each listened to by something of its own. What comes of them does not depend on the threads.
 *
 * @param plan what is run
 * @param laboratory the simulation with its observers
 * @param threads the number of runs at a time
 * @param progress who is told how many of a number of runs have finished
 */
public record JourneyRuns(JourneyPlan plan, Laboratory laboratory, int threads, IntFunction<Progress> progress) {
    /** What is done with the run of one model. */
    interface Task<T> {
        T run(OrganizingModel model) throws IOException;
    }

    /** Returns the same runs one at a time. */
    JourneyRuns oneByOne() {
        return new JourneyRuns(plan, laboratory, 1, progress);
    }

    /** Returns the same runs without those that have failed before; null if none is left. */
    JourneyRuns sound(Results results) {
        List<OrganizingModel> models = JourneyPlan.sound(plan.models(), results);
        return models.isEmpty()
                ? null
                : new JourneyRuns(
                        new JourneyPlan(plan.name(), plan.parameters(), models, plan.replication()),
                        laboratory,
                        threads,
                        progress);
    }

    /** Does something with the run of each model and returns what comes of it in the order of the models. */
    <T> List<T> each(Task<T> task) throws IOException {
        int all = plan.models().size();
        AtomicInteger done = new AtomicInteger();
        ExecutorService crew = Executors.newFixedThreadPool(Math.min(threads, all), JourneyRuns::thread);
        try (Progress told = progress.apply(all)) {
            List<Future<T>> runs = new ArrayList<>();
            for (OrganizingModel model : plan.models()) {
                runs.add(crew.submit(() -> {
                    T outcome = task.run(model);
                    synchronized (told) {
                        told.finished(done.incrementAndGet(), all);
                    }
                    return outcome;
                }));
            }
            return collected(runs);
        } finally {
            crew.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "journeys");
        thread.setDaemon(true);
        return thread;
    }

    private static <T> List<T> collected(List<Future<T>> runs) throws IOException {
        List<T> outcomes = new ArrayList<>();
        try {
            for (Future<T> run : runs) {
                outcomes.add(run.get());
            }
            return outcomes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClosedByInterruptException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
