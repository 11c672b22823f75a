package org.concordsim.statistics.worlds;

import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.check.Require;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.Moments;
import org.concordsim.statistics.SplitMix;
import org.concordsim.statistics.StudentT;
import org.concordsim.statistics.Summary;

/**
 * How large a share of worlds has a model as its best. Unlike confidence, it does not go to 1 with more replications.
 *
 * <p>Few replications a world mistake the best in some worlds, which draws the shares towards each other. Resampling the
 * replications within worlds adds that error a second time, so its first effect can be taken away again: about two thirds
 * of it where chance in a world's mean has a third of the variance of worlds, less where chance is stronger.
 *
 * @param byMeans the share of worlds in which the model's mean is the best; ties are shared
 * @param confidence the mean over worlds of the confidence that the model is best in that world: the share of resamples
 *     of its replications, n - 1 of n after McCarthy and Snowden (1985), in which its mean is
 * @param corrected byMeans with fewer of those mistakes: 2 byMeans - confidence; it may lie just outside
 *     [0, 1]
 * @param interval the confidence interval of the share around the corrected one, Student's t over blocks, cut to [0, 1];
 *     not defined below two blocks
 */
public record WinningShare(double byMeans, double confidence, double corrected, Interval interval) {
    private static final int RESAMPLES = 200;

    /**
     * Returns the share of each model with a 95 % interval.
     *
     * @param values value by model, world in the order of {@link World}, and inner replication: 2 or more, whole blocks
     * @param higherIsBetter whether a higher mean is the better one
     * @param seed the root of the resampling
     */
    public static List<WinningShare> of(double[][][] values, boolean higherIsBetter, long seed) {
        int worlds = values.length == 0 ? 0 : values[0].length;
        Require.that(
                worlds % World.PER_BLOCK == 0,
                worlds,
                "Worlds must come in blocks of 4 but there are " + worlds + ". Maybe a run failed?");
        double[][] byMeans = new double[values.length][worlds];
        double[][] confidence = new double[values.length][worlds];
        SplitMix chance = new SplitMix(seed);
        for (int world = 0; world < worlds; world++) {
            WorldContest contest = WorldContest.of(values, world, higherIsBetter);
            contest.award(byMeans);
            contest.resample(confidence, RESAMPLES, chance);
        }
        return IntStream.range(0, values.length)
                .mapToObj(model -> of(byMeans[model], confidence[model]))
                .toList();
    }

    private static WinningShare of(double[] byMeans, double[] confidence) {
        double[] blocks = new double[byMeans.length / World.PER_BLOCK];
        for (int world = 0; world < byMeans.length; world++) {
            blocks[world / World.PER_BLOCK] += (2 * byMeans[world] - confidence[world]) / World.PER_BLOCK;
        }
        double corrected = Moments.mean(blocks);
        double half = StudentT.halfWidth(Moments.deviation(blocks), blocks.length, Summary.CONFIDENCE);
        Interval interval = Double.isNaN(half)
                ? Interval.UNDEFINED
                : new Interval(Math.max(0, corrected - half), Math.min(1, corrected + half));
        return new WinningShare(Moments.mean(byMeans), Moments.mean(confidence), corrected, interval);
    }
}
