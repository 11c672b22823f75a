package org.concordsim.support;

import java.util.Arrays;
import java.util.List;
import org.concordsim.statistics.PairedComparison;

/**
 * What some replications amount to.
 *
 * @param runs one tally for each replication
 */
public record RunSample(List<RunTally> runs) {
    /** Returns what goes by a name in each replication. */
    public double[] values(String name) {
        return runs.stream().mapToDouble(run -> run.value(name)).toArray();
    }

    /** Returns the mean over the replications. */
    public double mean(String name) {
        return Arrays.stream(values(name)).average().orElseThrow();
    }

    /** Returns this sample less another one of the same chance, with an interval of a given confidence. */
    public PairedComparison less(RunSample other, String name, double confidence) {
        return PairedComparison.of(values(name), other.values(name), confidence);
    }
}
