package org.concordsim.statistics.worlds;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.concordsim.check.Require;
import org.concordsim.statistics.Moments;

/**
 * The variance of a single run in a random world, in parts that add up to it; all in the squared unit of the values.
 *
 * <p>Each part is estimated without bias, so that a part of no size comes out below 0 in about half of all samples. The
 * first three are the components of the analysis of variance of two crossed random factors (Searle, Casella and
 * McCulloch 1992), here from products of worlds that share a draw, as Sobol's pick-freeze estimators do (Janon et al.
 * 2014); replications of their own keep chance out of the products.
 *
 * @param lever the part of the levers alone
 * @param parameter the part of the parameters alone
 * @param joint the part of both together, which neither has alone
 * @param chance the part of chance within a world
 */
public record VarianceSplit(double lever, double parameter, double joint, double chance) {
    /**
     * Returns the parts; NaN below two worlds' blocks or two replications a world.
     *
     * @param values value by world, in the order of {@link World}, and inner replication; whole blocks only
     */
    public static VarianceSplit of(double[][] values) {
        return of(Block.of(values));
    }

    static VarianceSplit of(Block[] blocks) {
        int n = blocks.length;
        double centre = mean(blocks, Block::mean);
        double sum = 0;
        double squares = 0;
        for (Block block : blocks) {
            double mean = block.mean() - centre;
            sum += mean;
            squares += mean * mean;
        }
        double common = n < 2 ? Double.NaN : (sum * sum - squares) / ((double) n * (n - 1));
        double chance = mean(blocks, Block::variance);
        double lever = mean(blocks, block -> block.sameLevers(centre)) - common;
        double parameter = mean(blocks, block -> block.sameParameters(centre)) - common;
        double all = mean(blocks, block -> block.same(centre)) - common;
        return new VarianceSplit(lever, parameter, all - lever - parameter, chance);
    }

    /** Returns the whole variance. */
    public double total() {
        return lever + parameter + joint + chance;
    }

    /** Returns the parts as shares of the whole, which add up to 1. */
    public VarianceSplit shares() {
        double total = total();
        return new VarianceSplit(lever / total, parameter / total, joint / total, chance / total);
    }

    private static double mean(Block[] blocks, ToDoubleFunction<Block> value) {
        return Arrays.stream(blocks).mapToDouble(value).sum() / blocks.length;
    }

    /** One block in the few numbers that the parts need: its worlds' means and the variance within them. */
    record Block(double[] means, double variance, double noise) {
        static Block[] of(double[][] values) {
            Require.that(
                    values.length % World.PER_BLOCK == 0,
                    values,
                    "Worlds must come in blocks of 4 but there are " + values.length + ". Maybe a run failed?");
            Block[] blocks = new Block[values.length / World.PER_BLOCK];
            for (int i = 0; i < blocks.length; i++) {
                double[][] worlds = Arrays.copyOfRange(values, World.PER_BLOCK * i, World.PER_BLOCK * (i + 1));
                blocks[i] = new Block(
                        Arrays.stream(worlds).mapToDouble(Moments::mean).toArray(),
                        Arrays.stream(worlds).mapToDouble(Moments::variance).sum() / World.PER_BLOCK,
                        Arrays.stream(worlds)
                                        .mapToDouble(world -> Moments.variance(world) / world.length)
                                        .sum()
                                / World.PER_BLOCK);
            }
            return blocks;
        }

        double mean() {
            return Moments.mean(means);
        }

        double sameLevers(double centre) {
            return (product(0, 1, centre) + product(2, 3, centre)) / 2;
        }

        double sameParameters(double centre) {
            return (product(0, 2, centre) + product(1, 3, centre)) / 2;
        }

        /** Returns the mean product of two runs of the same world with chance of their own. */
        double same(double centre) {
            double squares = 0;
            for (int i = 0; i < means.length; i++) {
                squares += product(i, i, centre);
            }
            return squares / means.length - noise;
        }

        private double product(int i, int j, double centre) {
            return (means[i] - centre) * (means[j] - centre);
        }
    }
}
