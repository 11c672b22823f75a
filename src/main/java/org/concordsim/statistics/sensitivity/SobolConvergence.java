package org.concordsim.statistics.sensitivity;

import java.util.List;
import java.util.stream.Stream;
import org.concordsim.check.Require;

/** How Sobol indices settle as a sample grows: the indices of its first quarter, its first half and the whole. */
public final class SobolConvergence {
    private SobolConvergence() {}

    /**
     * Returns the indices at n / 4, n / 2 and n rows, in this order.
     *
     * @param outputs the outputs of a Saltelli sample of 8 rows or more
     * @param noiseVariance variance of an output by chance that is independent between runs
     * @param resampling how intervals are found
     */
    public static List<SobolIndices> of(SaltelliOutputs outputs, double noiseVariance, Resampling resampling) {
        int n = outputs.size();
        Require.that(n >= 8, n, "Convergence needs 8 rows or more but has " + n + ". Maybe raise the run budget?");
        return Stream.of(n / 4, n / 2, n)
                .map(rows -> SobolIndices.of(outputs.first(rows), noiseVariance, resampling))
                .toList();
    }

    /** Returns the largest change of a first-order or total index over the last step of a table; NaN if one is. */
    public static double lastChange(List<SobolIndices> table) {
        List<SobolIndex> before = table.get(table.size() - 2).factors();
        List<SobolIndex> after = table.get(table.size() - 1).factors();
        double largest = 0;
        for (int i = 0; i < after.size(); i++) {
            largest = Math.max(
                    largest, Math.abs(after.get(i).first() - before.get(i).first()));
            largest = Math.max(
                    largest, Math.abs(after.get(i).total() - before.get(i).total()));
        }
        return largest;
    }
}
