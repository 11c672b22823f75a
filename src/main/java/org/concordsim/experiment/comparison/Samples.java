package org.concordsim.experiment.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.concordsim.experiment.ResultRows;
import org.concordsim.experiment.Variant;
import org.concordsim.result.table.MeasureRow;

/** The values of the whole observed time by variant, segment and measure; the place in a sample is the replication. */
final class Samples {
    private final Map<Key, double[]> samples = new HashMap<>();
    private final int replications;

    Samples(List<MeasureRow> rows) {
        replications =
                rows.stream().mapToInt(row -> row.replication() + 1).max().orElse(0);
        for (MeasureRow row : rows) {
            if (row.period().equals(ResultRows.ALL)) {
                samples.computeIfAbsent(Key.of(row), key -> undefined())[row.replication()] = row.value();
            }
        }
    }

    /** Returns the sample with NaN where a replication has no value. */
    double[] of(Variant variant, String segment, String measure) {
        double[] sample = samples.get(new Key(variant.model(), variant.point().label(), segment, measure));
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

    private record Key(String model, String point, String segment, String measure) {
        static Key of(MeasureRow row) {
            return new Key(row.model(), row.point(), row.segment(), row.measure());
        }
    }
}
