package org.concordsim.statistics.discovery;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordsim.check.Require;

/**
 * A small decision tree after Breiman et al. (1984), held as its leaves: disjoint regions that together are everything.
 *
 * @param factors the factors that the conditions speak of
 * @param classes the names of the classes
 * @param leaves the leaves from the first branch to the last
 */
public record ClassificationTree(List<Column> factors, List<String> classes, List<TreeLeaf> leaves) {
    /** Copies the lists. */
    public ClassificationTree {
        factors = List.copyOf(factors);
        classes = List.copyOf(classes);
        leaves = List.copyOf(leaves);
    }

    /**
     * Returns the tree of classified cases.
     *
     * @param cases the factors
     * @param classOf the position of the class of each case
     * @param classes the names of the classes
     * @param options how to grow and prune
     */
    public static ClassificationTree grow(Cases cases, int[] classOf, List<String> classes, TreeOptions options) {
        Require.that(
                classOf.length == cases.size(),
                classOf,
                "There must be one class per case but there are " + classOf.length + " classes and " + cases.size()
                        + " cases. Maybe a run is missing?");
        for (int type : classOf) {
            Require.within(type, 0, classes.size() - 1.0, "class");
        }
        List<TreeLeaf> leaves = new TreeGrower(cases, classOf, classes.size(), options).leaves();
        return new ClassificationTree(cases.columns(), classes, leaves);
    }

    /** Returns the leaf of a case; a categorical value is the position of its level. */
    public TreeLeaf leaf(double... values) {
        return leaves.stream()
                .filter(leaf -> leaf.limits().stream()
                        .allMatch(limit -> limit.allows(factors.get(limit.column()), values[limit.column()])))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the share of the cases whose class is the majority of their leaf. */
    public double accuracy() {
        int right = leaves.stream()
                .mapToInt(leaf -> leaf.counts().get(leaf.majority()))
                .sum();
        return (double) right / leaves.stream().mapToInt(TreeLeaf::cases).sum();
    }

    /** Returns one sentence per leaf: the conditions, the classes with their shares and the number of cases. */
    public List<String> words() {
        return leaves.stream().map(this::sentence).toList();
    }

    private String sentence(TreeLeaf leaf) {
        String conditions = leaf.limits().stream()
                .map(limit -> limit.words(factors.get(limit.column())))
                .collect(Collectors.joining(" and "));
        String shares = IntStream.range(0, classes.size())
                .filter(type -> leaf.counts().get(type) > 0)
                .boxed()
                .sorted((a, b) -> leaf.counts().get(b) - leaf.counts().get(a))
                .map(type -> String.format(Locale.ROOT, "%s %.0f %%", classes.get(type), 100 * leaf.share(type)))
                .collect(Collectors.joining(", "));
        return (conditions.isEmpty() ? "Everywhere" : "If " + conditions) + ": " + shares + " of " + leaf.cases()
                + " cases.";
    }
}
