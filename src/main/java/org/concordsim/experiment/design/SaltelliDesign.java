package org.concordsim.experiment.design;

import java.util.Arrays;
import org.concordsim.check.Require;
import org.concordsim.statistics.sensitivity.SaltelliOutputs;

/**
 * The design for Sobol indices (Saltelli 2002; Saltelli et al. 2010): base points A and B from a scrambled Sobol'
 * sequence, A with each factor taken from B, and for second order B with each factor taken from A.
 *
 * <p>Row by row: A, the points of A with factor 1, 2, ... from B, those of B with factor 1, 2, ... from A, B. The first
 * points up to a multiple of {@link #stride} are therefore a design of their own, and an interrupted run is balanced.
 *
 * @param rows the number of base rows, a power of two
 * @param factors the number of factors
 * @param secondOrder whether the points for second-order indices are there
 * @param points the coordinate by point and factor
 */
public record SaltelliDesign(int rows, int factors, boolean secondOrder, double[][] points) {

    /** Returns the design of a seed. */
    public static SaltelliDesign of(int rows, int factors, boolean secondOrder, long seed) {
        Require.that(
                rows >= 2 && Integer.bitCount(rows) == 1,
                rows,
                "rows must be a power of two, 2 or more, but is " + rows + ". Maybe "
                        + Integer.highestOneBit(Math.max(2, rows)) + "?");
        int stride = stride(factors, secondOrder);
        double[][] points = new double[rows * stride][];
        ScrambledSobol sequence = new ScrambledSobol(2 * factors, seed);
        for (int row = 0; row < rows; row++) {
            double[] both = sequence.point(row);
            int first = row * stride;
            for (int place = 0; place < stride; place++) {
                points[first + place] = point(both, factors, place, stride);
            }
        }
        return new SaltelliDesign(rows, factors, secondOrder, points);
    }

    /** Returns the number of points per base row: factors + 2, or 2 factors + 2 with second order. */
    public static int stride(int factors, boolean secondOrder) {
        return (secondOrder ? 2 * factors : factors) + 2;
    }

    /** Returns the largest number of base rows whose points stay within a budget; 0 if not even two rows do. */
    public static int rowsWithin(long budget, int factors, boolean secondOrder) {
        long rows = budget / stride(factors, secondOrder);
        return rows < 2 ? 0 : (int) Long.highestOneBit(Math.min(rows, 1 << 24));
    }

    /** Returns the outputs sorted into the blocks of the design. */
    public SaltelliOutputs outputs(double[] byPoint) {
        Require.that(
                byPoint.length == points.length,
                byPoint,
                "The design has " + points.length + " points but there are " + byPoint.length
                        + " outputs. Maybe a run is missing?");
        int stride = stride(factors, secondOrder);
        double[][] blocks = new double[stride][rows];
        for (int i = 0; i < byPoint.length; i++) {
            blocks[i % stride][i / stride] = byPoint[i];
        }
        double[][] ab = Arrays.copyOfRange(blocks, 1, factors + 1);
        double[][] ba = Arrays.copyOfRange(blocks, factors + 1, stride - 1);
        return new SaltelliOutputs(blocks[0], blocks[stride - 1], ab, ba);
    }

    private static double[] point(double[] both, int factors, int place, int stride) {
        boolean base = place == 0 || place == stride - 1;
        boolean fromA = place <= factors && place < stride - 1;
        double[] point = new double[factors];
        for (int factor = 0; factor < factors; factor++) {
            boolean exchanged = !base && (place - 1) % factors == factor;
            point[factor] = both[fromA == exchanged ? factors + factor : factor];
        }
        return point;
    }
}
