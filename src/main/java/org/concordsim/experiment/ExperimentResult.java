package org.concordsim.experiment;

import java.util.List;
import org.concordsim.result.Measure;

/**
 * An experiment with the results of all its runs in canonical order.
 *
 * @param experiment the experiment
 * @param measures the measures in canonical order
 * @param runs the results in the order of {@link Experiment#runs()}
 * @param effort what it took; the only part that may differ between identical experiments
 */
public record ExperimentResult(Experiment experiment, List<Measure> measures, List<RunResult> runs, Effort effort) {
    /** Copies the lists. */
    public ExperimentResult {
        measures = List.copyOf(measures);
        runs = List.copyOf(runs);
    }

    /** Returns whether the exogenous draws of each replication were the same in all of its runs. */
    public boolean hasEqualChance() {
        return runs.stream()
                .allMatch(run -> hash(run) == hash(runs.get(run.run().replication())));
    }

    private static long hash(RunResult run) {
        return run.outcome().end().exogenousHash();
    }

    /**
     * What running took.
     *
     * @param threads the number of threads
     * @param seconds the time from first to last run; s
     */
    public record Effort(int threads, double seconds) {}
}
