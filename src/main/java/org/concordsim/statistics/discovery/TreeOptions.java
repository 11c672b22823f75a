package org.concordsim.statistics.discovery;

import org.concordsim.check.Require;

/**
 * How a tree is grown and pruned.
 *
 * @param depth the largest number of questions in a row
 * @param minimumLeaf the smallest number of cases in a leaf
 * @param complexity the share of the root's impurity that each leaf more must remove (cost-complexity pruning)
 */
public record TreeOptions(int depth, int minimumLeaf, double complexity) {
    /** Checks the numbers. */
    public TreeOptions {
        Require.within(depth, 1, 10, "depth");
        Require.within(minimumLeaf, 1, Integer.MAX_VALUE, "minimumLeaf");
        Require.share(complexity, "complexity");
    }

    /** Returns three questions in a row, a twentieth of the cases per leaf (at least 5) and a complexity of .02. */
    public static TreeOptions standard(int cases) {
        return new TreeOptions(3, Math.max(5, cases / 20), 0.02);
    }
}
