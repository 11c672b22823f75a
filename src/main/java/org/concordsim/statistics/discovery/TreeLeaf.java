package org.concordsim.statistics.discovery;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A leaf of a classification tree: a region and the classes of the cases in it.
 *
 * @param limits the conditions on the way to the leaf, merged by factor
 * @param counts the number of cases by class
 */
public record TreeLeaf(List<Limit> limits, List<Integer> counts) {
    /** Copies the lists. */
    public TreeLeaf {
        limits = List.copyOf(limits);
        counts = List.copyOf(counts);
    }

    static TreeLeaf of(List<Limit> limits, int[] counts) {
        return new TreeLeaf(limits, Arrays.stream(counts).boxed().toList());
    }

    /** Returns the number of cases. */
    public int cases() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the share of the cases that belong to a class. */
    public double share(int type) {
        return (double) counts.get(type) / cases();
    }

    /** Returns the class with the most cases, the first of equals. */
    public int majority() {
        return IntStream.range(0, counts.size())
                .reduce((best, next) -> counts.get(next) > counts.get(best) ? next : best)
                .orElseThrow();
    }
}
