package org.concordsim.statistics.worlds;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.Moments;
import org.concordsim.statistics.StudentT;
import org.concordsim.statistics.Summary;
import org.concordsim.statistics.worlds.VarianceSplit.Block;

/**
 * The parts of a variance as shares of the whole, with intervals: Student's t around the share by the jackknife over
 * blocks (Tukey 1958), cut to [0, 1].
 *
 * @param shares the shares, which add up to 1
 * @param lever the interval of the levers' share
 * @param parameter the interval of the parameters' share
 * @param joint the interval of the share of both together
 * @param chance the interval of chance's share
 */
public record VarianceShares(
        VarianceSplit shares, Interval lever, Interval parameter, Interval joint, Interval chance) {
    /** Returns the shares with 95 % intervals; the intervals are not defined below three blocks. */
    public static VarianceShares of(double[][] values) {
        return of(values, Summary.CONFIDENCE);
    }

    /**
     * Returns the shares with intervals of a given confidence.
     *
     * @param values value by world, in the order of {@link World}, and inner replication; whole blocks only
     * @param confidence the confidence of each interval by itself
     */
    public static VarianceShares of(double[][] values, double confidence) {
        Block[] blocks = Block.of(values);
        VarianceSplit shares = VarianceSplit.of(blocks).shares();
        VarianceSplit[] without = new VarianceSplit[blocks.length];
        Arrays.setAll(without, i -> VarianceSplit.of(all(blocks, i)).shares());
        return new VarianceShares(
                shares,
                interval(shares, without, VarianceSplit::lever, confidence),
                interval(shares, without, VarianceSplit::parameter, confidence),
                interval(shares, without, VarianceSplit::joint, confidence),
                interval(shares, without, VarianceSplit::chance, confidence));
    }

    private static Block[] all(Block[] blocks, int except) {
        Block[] rest = new Block[blocks.length - 1];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = blocks[i < except ? i : i + 1];
        }
        return rest;
    }

    private static Interval interval(
            VarianceSplit shares, VarianceSplit[] without, ToDoubleFunction<VarianceSplit> part, double confidence) {
        int n = without.length;
        double[] pseudo = Arrays.stream(without)
                .mapToDouble(part)
                .map(value -> n * part.applyAsDouble(shares) - (n - 1) * value)
                .toArray();
        double half = StudentT.halfWidth(Moments.deviation(pseudo), n, confidence);
        double share = part.applyAsDouble(shares);
        return Double.isNaN(half) ? Interval.UNDEFINED : new Interval(clip(share - half), clip(share + half));
    }

    private static double clip(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
