package org.concordsim.statistics.sensitivity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Rows cut into slices by the value of one factor: one slice per value if there are few, else equal counts. */
final class Slices {
    private Slices() {}

    /** Returns the slice of each row. */
    static int[] of(double[] factor, int slices) {
        double[] distinct = Arrays.stream(factor).sorted().distinct().toArray();
        if (distinct.length <= slices) {
            return Arrays.stream(factor)
                    .mapToInt(value -> Arrays.binarySearch(distinct, value))
                    .toArray();
        }
        int[] order = IntStream.range(0, factor.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> factor[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] slice = new int[factor.length];
        for (int rank = 0; rank < order.length; rank++) {
            boolean tied = rank > 0 && factor[order[rank]] == factor[order[rank - 1]];
            slice[order[rank]] = tied ? slice[order[rank - 1]] : (int) ((long) rank * slices / order.length);
        }
        return slice;
    }
}
