package org.concordsim.experiment.run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.concordsim.experiment.Run;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.Variant;

/**
 * The values of the whole observed time by variant, segment and measure; the place in a sample is the replication. They are
 * read from the book in blocks of measures, so that the memory held does not grow with the runs. It is best to ask segment by
 * segment, and within a segment measure by measure.
 */
public final class Samples {
    /** The most numbers that are held at a time; 32 MB. */
    private static final int MOST = 1 << 22;

    private final Results results;
    private final List<Treatment> treatments;
    private final Map<String, Integer> measures = new HashMap<>();
    private final int columns;
    private final Map<Variant, double[][]> block = new HashMap<>();
    private int first = -1;

    /** Makes the samples of all runs. */
    public Samples(Results results) {
        this(results, results.experiment().treatments());
    }

    /** Makes the samples of the runs of some treatments. */
    public Samples(Results results, List<Treatment> treatments) {
        this(results, treatments, MOST);
    }

    Samples(Results results, List<Treatment> treatments, int most) {
        this.results = results;
        this.treatments = treatments;
        results.measures().forEach(measure -> measures.put(measure.name(), measures.size()));
        long runs = (long) treatments.size() * results.experiment().replications();
        columns = (int) Math.max(1, Math.min(most / runs, (long) RunValues.SEGMENTS.size() * measures.size()));
    }

    /** Returns the sample with NaN where a replication has no value. */
    public double[] of(Variant variant, String segment, String measure) {
        int column = RunValues.SEGMENTS.indexOf(segment) * measures.size() + measures.get(measure);
        if (first < 0 || column < first || column >= first + columns) {
            load(column / columns * columns);
        }
        double[][] samples = block.get(variant);
        return samples == null || samples[column - first] == null ? undefined() : samples[column - first];
    }

    /** Returns the samples without the replications in which any of them has no value. */
    public static double[][] complete(double[]... samples) {
        int[] complete = IntStream.range(0, samples.length == 0 ? 0 : samples[0].length)
                .filter(i -> Arrays.stream(samples).noneMatch(sample -> Double.isNaN(sample[i])))
                .toArray();
        return Arrays.stream(samples)
                .map(sample ->
                        Arrays.stream(complete).mapToDouble(i -> sample[i]).toArray())
                .toArray(double[][]::new);
    }

    private void load(int from) {
        first = from;
        block.clear();
        for (Treatment treatment : treatments) {
            double[][] samples = new double[columns][];
            block.put(treatment.variant(), samples);
            for (int i = 0; i < results.experiment().replications(); i++) {
                Run run = new Run(treatment, i, results.experiment().seed());
                if (results.has(run)) {
                    read(results.record(run).values(), samples, i);
                }
            }
        }
    }

    private void read(RunValues values, double[][] samples, int replication) {
        for (int i = 0; i < values.size(); i++) {
            int column = values.place(i) * measures.size() + values.measure(i) - first;
            if (values.isWhole(i) && column >= 0 && column < columns) {
                if (samples[column] == null) {
                    samples[column] = undefined();
                }
                samples[column][replication] = values.value(i);
            }
        }
    }

    private double[] undefined() {
        double[] sample = new double[results.experiment().replications()];
        Arrays.fill(sample, Double.NaN);
        return sample;
    }
}
