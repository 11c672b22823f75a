package org.concordsim.experiment.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.Run;
import org.concordsim.experiment.Variant;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.run.RunValues;

/** The values of the whole observed time by variant, segment and measure; the place in a sample is the replication. */
final class Samples {
    private final Map<Key, double[]> samples = new HashMap<>();
    private final int replications;

    Samples(Results results) {
        replications = results.experiment().replications();
        for (Run run : results.runs()) {
            RunValues values = results.record(run).values();
            for (int i = 0; i < values.size(); i++) {
                if (values.period(i).equals(Keep.ALL)) {
                    String measure = results.measures().get(values.measure(i)).name();
                    Key key = new Key(run.variant(), values.segment(i), measure);
                    samples.computeIfAbsent(key, absent -> undefined())[run.replication()] = values.value(i);
                }
            }
        }
    }

    /** Returns the sample with NaN where a replication has no value. */
    double[] of(Variant variant, String segment, String measure) {
        double[] sample = samples.get(new Key(variant, segment, measure));
        return sample == null ? undefined() : sample;
    }

    /** Returns the samples without the replications in which any of them has no value. */
    static double[][] complete(double[]... samples) {
        int[] complete = IntStream.range(0, samples.length == 0 ? 0 : samples[0].length)
                .filter(i -> Arrays.stream(samples).noneMatch(sample -> Double.isNaN(sample[i])))
                .toArray();
        return Arrays.stream(samples)
                .map(sample ->
                        Arrays.stream(complete).mapToDouble(i -> sample[i]).toArray())
                .toArray(double[][]::new);
    }

    private double[] undefined() {
        double[] sample = new double[replications];
        Arrays.fill(sample, Double.NaN);
        return sample;
    }

    private record Key(Variant variant, String segment, String measure) {}
}
