package org.concordsim.statistics.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Grows a tree from the root and prunes it from the leaves, so that the cost of its leaves is lowest. */
final class TreeGrower {
    private final Cases cases;
    private final int[] classOf;
    private final int classes;
    private final TreeOptions options;
    private final Splitter splitter;

    TreeGrower(Cases cases, int[] classOf, int classes, TreeOptions options) {
        this.cases = cases;
        this.classOf = classOf;
        this.classes = classes;
        this.options = options;
        this.splitter = new Splitter(cases, classOf, classes, options.minimumLeaf());
    }

    /** Leaves with the impurity that they leave over. */
    private record Grown(double impurity, List<TreeLeaf> leaves) {}

    List<TreeLeaf> leaves() {
        int[] all = IntStream.range(0, cases.size()).toArray();
        double price = options.complexity() * Splitter.impurity(counts(all));
        return grow(all, List.of(), options.depth(), price).leaves();
    }

    private Grown grow(int[] rows, List<Limit> path, int depth, double price) {
        int[] counts = counts(rows);
        Grown leaf = new Grown(Splitter.impurity(counts), List.of(TreeLeaf.of(path, counts)));
        Split split = depth == 0 ? null : splitter.best(rows);
        if (split == null) {
            return leaf;
        }
        Grown yes = grow(side(rows, split.yes()), with(path, split.yes()), depth - 1, price);
        Grown no = grow(side(rows, split.no()), with(path, split.no()), depth - 1, price);
        double impurity = yes.impurity + no.impurity;
        List<TreeLeaf> both = new ArrayList<>(yes.leaves);
        both.addAll(no.leaves);
        return impurity + price * (both.size() - 1) < leaf.impurity ? new Grown(impurity, both) : leaf;
    }

    private int[] side(int[] rows, Limit limit) {
        Column factor = cases.columns().get(limit.column());
        return Arrays.stream(rows)
                .filter(row -> limit.allows(factor, cases.value(limit.column(), row)))
                .toArray();
    }

    private int[] counts(int[] rows) {
        int[] counts = new int[classes];
        for (int row : rows) {
            counts[classOf[row]]++;
        }
        return counts;
    }

    private static List<Limit> with(List<Limit> path, Limit next) {
        List<Limit> merged = new ArrayList<>(path);
        for (int i = 0; i < merged.size(); i++) {
            if (merged.get(i).column() == next.column()) {
                merged.set(i, merged.get(i).and(next));
                return merged;
            }
        }
        merged.add(next);
        return merged;
    }
}
