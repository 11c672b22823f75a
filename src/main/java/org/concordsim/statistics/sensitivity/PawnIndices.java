package org.concordsim.statistics.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concordsim.check.Require;
import org.concordsim.statistics.Quantiles;
import org.concordsim.statistics.SplitMix;

/**
 * Moment-independent sensitivity from any sample: PAWN of Pianosi and Wagener (2015; 2018 for given samples). A factor
 * is cut into slices; the distance between the distribution of the output inside a slice and that of all outputs says
 * what knowing the factor changes. A dummy factor, whose slices have the same sizes but random rows, gives the
 * threshold, so the bias of small slices does not pass for an effect.
 *
 * <p>Independent chance widens every distribution: it lowers the indices and leaves the thresholds valid, so a factor
 * may be missed but none is invented.
 */
public final class PawnIndices {
    /** The number of slices unless another is asked for: 10. */
    public static final int SLICES = 10;

    private final SliceDistances distances;
    private final Resampling resampling;
    private final int rows;

    private PawnIndices(double[] outputs, Resampling resampling) {
        this.distances = new SliceDistances(outputs);
        this.resampling = resampling;
        this.rows = outputs.length;
    }

    /** Returns the index of each factor with 10 slices. */
    public static List<PawnIndex> of(double[][] points, double[] outputs, Resampling resampling) {
        return of(points, outputs, SLICES, resampling);
    }

    /**
     * Returns the index of each factor, in the order of the coordinates.
     *
     * @param points value by design point and factor; a categorical factor by the number of its level
     * @param outputs output by design point
     * @param slices the largest number of slices; a factor with fewer values has one slice per value
     * @param resampling draws for intervals and thresholds
     */
    public static List<PawnIndex> of(double[][] points, double[] outputs, int slices, Resampling resampling) {
        Require.that(
                points.length == outputs.length && points.length >= 2 * slices && slices >= 2,
                outputs,
                "PAWN needs one output per point and two points or more per slice but has " + points.length
                        + " points, " + outputs.length + " outputs and " + slices
                        + " slices. Maybe take fewer slices?");
        PawnIndices pawn = new PawnIndices(outputs, resampling);
        List<PawnIndex> indices = new ArrayList<>();
        for (int factor = 0; factor < points[0].length; factor++) {
            int column = factor;
            double[] values =
                    Arrays.stream(points).mapToDouble(point -> point[column]).toArray();
            indices.add(pawn.index(Slices.of(values, slices), new SplitMix(resampling.seed() + factor)));
        }
        return indices;
    }

    private PawnIndex index(int[] slice, SplitMix chance) {
        double[] medians = new double[resampling.draws()];
        double[] dummies = new double[resampling.draws()];
        double[] largest = new double[resampling.draws()];
        int[] once = new int[rows];
        Arrays.fill(once, 1);
        for (int draw = 0; draw < resampling.draws(); draw++) {
            medians[draw] = SliceDistances.median(distances.of(slice, weights(chance)));
            double[] dummy = distances.of(shuffled(slice, chance), once);
            dummies[draw] = SliceDistances.median(dummy);
            largest[draw] = SliceDistances.maximum(dummy);
        }
        double[] own = distances.of(slice, once);
        return new PawnIndex(
                SliceDistances.median(own),
                resampling.interval(medians),
                Quantiles.of(dummies, resampling.confidence()),
                SliceDistances.maximum(own),
                Quantiles.of(largest, resampling.confidence()));
    }

    private int[] weights(SplitMix chance) {
        int[] weights = new int[rows];
        for (int row : resampling.rows(chance, rows)) {
            weights[row]++;
        }
        return weights;
    }

    private static int[] shuffled(int[] slice, SplitMix chance) {
        return Arrays.stream(chance.permutation(slice.length))
                .map(row -> slice[row])
                .toArray();
    }
}
