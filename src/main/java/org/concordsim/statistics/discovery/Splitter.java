package org.concordsim.statistics.discovery;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;

/** Finds the split of cases that leaves the least Gini impurity; of equals, the first. */
final class Splitter {
    private final Cases cases;
    private final int[] classOf;
    private final int classes;
    private final int minimumLeaf;

    Splitter(Cases cases, int[] classOf, int classes, int minimumLeaf) {
        this.cases = cases;
        this.classOf = classOf;
        this.classes = classes;
        this.minimumLeaf = minimumLeaf;
    }

    /** Returns the Gini impurity times the number of cases. */
    static double impurity(int[] counts) {
        double n = 0;
        double squares = 0;
        for (int count : counts) {
            n += count;
            squares += (double) count * count;
        }
        return n == 0 ? 0 : n - squares / n;
    }

    /** Returns the best split, or null if none lowers the impurity. */
    Split best(int[] rows) {
        int[] all = new int[classes];
        for (int row : rows) {
            all[classOf[row]]++;
        }
        double least = impurity(all) * (1 - 1e-12);
        Split best = null;
        for (int factor = 0; factor < cases.columns().size(); factor++) {
            Split split = cases.columns().get(factor).isCategorical()
                    ? categorical(factor, rows, all)
                    : numeric(factor, rows, all);
            if (split != null && split.impurity() < least) {
                least = split.impurity();
                best = split;
            }
        }
        return best;
    }

    private Split numeric(int factor, int[] rows, int[] all) {
        int[] sorted = Arrays.stream(rows)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> cases.value(factor, row)))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] low = new int[classes];
        double least = Double.POSITIVE_INFINITY;
        double cut = Double.NaN;
        for (int i = 1; i < sorted.length; i++) {
            low[classOf[sorted[i - 1]]]++;
            double before = cases.value(factor, sorted[i - 1]);
            double after = cases.value(factor, sorted[i]);
            double impurity = before < after ? impurity(low, all) : Double.POSITIVE_INFINITY;
            if (impurity < least) {
                least = impurity;
                cut = Peeling.middle(before, after);
            }
        }
        return Double.isNaN(cut)
                ? null
                : new Split(
                        Limit.range(factor, Double.NEGATIVE_INFINITY, cut),
                        Limit.range(factor, cut, Double.POSITIVE_INFINITY),
                        least);
    }

    /** Tries every set of levels that holds level 0, so no question is asked twice. */
    private Split categorical(int factor, int[] rows, int[] all) {
        int levels = cases.columns().get(factor).levels().size();
        int[][] counts = new int[levels][classes];
        for (int row : rows) {
            counts[(int) cases.value(factor, row)][classOf[row]]++;
        }
        double least = Double.POSITIVE_INFINITY;
        long chosen = 0;
        for (long set = 1; set < (1L << levels) - 1; set += 2) {
            double impurity = impurity(sum(counts, set), all);
            if (impurity < least) {
                least = impurity;
                chosen = set;
            }
        }
        BitSet yes = BitSet.valueOf(new long[] {chosen});
        BitSet no = BitSet.valueOf(new long[] {(1L << levels) - 1 & ~chosen});
        return chosen == 0 ? null : new Split(Limit.levels(factor, yes), Limit.levels(factor, no), least);
    }

    private int[] sum(int[][] counts, long set) {
        int[] sum = new int[classes];
        for (int level = 0; level < counts.length; level++) {
            for (int type = 0; type < classes && (set >> level & 1) == 1; type++) {
                sum[type] += counts[level][type];
            }
        }
        return sum;
    }

    /** Returns the impurity of both sides, infinite if one of them is too small. */
    private double impurity(int[] one, int[] all) {
        int[] other = new int[classes];
        Arrays.setAll(other, type -> all[type] - one[type]);
        int n = Arrays.stream(one).sum();
        boolean large = n >= minimumLeaf && Arrays.stream(other).sum() >= minimumLeaf;
        return large ? impurity(one) + impurity(other) : Double.POSITIVE_INFINITY;
    }
}
