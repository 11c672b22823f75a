package org.concordsim.statistics.sensitivity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.concordsim.statistics.Quantiles;

/** Kolmogorov-Smirnov distances between the outputs of each slice and all outputs. */
final class SliceDistances {
    private final double[] outputs;
    private final int[] ascending;

    SliceDistances(double[] outputs) {
        this.outputs = outputs;
        this.ascending = IntStream.range(0, outputs.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> outputs[row]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Returns the distance of each slice that has rows; a row counts as often as its weight says. */
    double[] of(int[] slice, int[] weights) {
        int slices = Arrays.stream(slice).max().orElseThrow() + 1;
        long[] sizes = new long[slices];
        long all = 0;
        for (int row = 0; row < slice.length; row++) {
            sizes[slice[row]] += weights[row];
            all += weights[row];
        }
        double[] distances = new double[slices];
        long[] below = new long[slices];
        long belowAll = 0;
        for (int rank = 0; rank < ascending.length; rank++) {
            int row = ascending[rank];
            below[slice[row]] += weights[row];
            belowAll += weights[row];
            if (rank + 1 == ascending.length || outputs[ascending[rank + 1]] > outputs[row]) {
                widen(distances, below, sizes, (double) belowAll / all);
            }
        }
        return IntStream.range(0, slices)
                .filter(s -> sizes[s] > 0)
                .mapToDouble(s -> distances[s])
                .toArray();
    }

    private static void widen(double[] distances, long[] below, long[] sizes, double share) {
        for (int s = 0; s < distances.length; s++) {
            if (sizes[s] > 0) {
                distances[s] = Math.max(distances[s], Math.abs((double) below[s] / sizes[s] - share));
            }
        }
    }

    static double median(double[] distances) {
        return Quantiles.of(distances, 0.5);
    }

    static double maximum(double[] distances) {
        return Arrays.stream(distances).max().orElseThrow();
    }
}
