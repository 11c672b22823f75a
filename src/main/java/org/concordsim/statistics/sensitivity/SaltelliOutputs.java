package org.concordsim.statistics.sensitivity;

import java.util.Arrays;
import org.concordsim.check.Require;

/**
 * The outputs of a Saltelli sample: row j of each array belongs to the same pair of base points A and B.
 *
 * @param a output at A, by row
 * @param b output at B, by row
 * @param ab output at A with one factor taken from B, by factor and row
 * @param ba output at B with one factor taken from A, by factor and row; empty where second order is not wanted
 */
public record SaltelliOutputs(double[] a, double[] b, double[][] ab, double[][] ba) {
    /** Checks that all arrays have the same rows. */
    public SaltelliOutputs {
        int rows = a.length;
        boolean equal = rows >= 2
                && b.length == rows
                && ab.length >= 1
                && (ba.length == 0 || ba.length == ab.length)
                && Arrays.stream(ab).allMatch(row -> row.length == rows)
                && Arrays.stream(ba).allMatch(row -> row.length == rows);
        Require.that(
                equal, a, "Saltelli outputs need two or more rows, the same in every block. Maybe a run is missing?");
    }

    /** Returns the number of rows. */
    public int size() {
        return a.length;
    }

    /** Returns the number of factors. */
    public int factors() {
        return ab.length;
    }

    /** Returns the outputs of the first rows: a Saltelli sample of its own. */
    public SaltelliOutputs first(int rows) {
        return new SaltelliOutputs(Arrays.copyOf(a, rows), Arrays.copyOf(b, rows), cut(ab, rows), cut(ba, rows));
    }

    private static double[][] cut(double[][] blocks, int rows) {
        return Arrays.stream(blocks).map(row -> Arrays.copyOf(row, rows)).toArray(double[][]::new);
    }
}
