package org.concordsim.statistics.precision;

import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.concordsim.check.Require;
import org.concordsim.statistics.Moments;
import org.concordsim.statistics.StudentT;

/**
 * The rule that adds replications until every goal is reached: the sequential procedure of Chow and Robbins (1965) with
 * Student's t quantile, a first stage of 10 or more and a guard.
 *
 * <p>The guarantee holds for each goal by itself: once it is reached, the true mean lies within the target of the
 * estimate with at least the stated confidence, for normal values of any variance. A rule that stops when an interval
 * happens to look narrow covers less often than the interval claims, here down to .934 for .95. The guard therefore
 * allows 4/5 of the error only when it decides, which costs about a tenth more replications; the ordinary interval is
 * narrower than the target, then.
 *
 * @param confidence the confidence of each goal by itself, in [.5, .999]
 * @param minimum the replications before the first decision, 10 or more
 * @param maximum the replications after which none are added
 */
public record PrecisionRule(double confidence, int minimum, int maximum) {
    /** The fewest replications from which the guarantee holds. */
    public static final int FEWEST = 10;

    private static final double GUARD = 0.8;
    private static final double FARTHEST = 1e9;
    private static final double ROUNDING = 1e-6;

    /** Refuses numbers that define no rule. */
    public PrecisionRule {
        Require.within(confidence, 0.5, 0.999, "confidence");
        Require.within(minimum, FEWEST, Integer.MAX_VALUE, "minimum");
        Require.within(maximum, minimum, Integer.MAX_VALUE, "maximum");
    }

    /**
     * Returns whether replications are enough. It asks for as many as the goals seem to need, but never for more than
     * are there already, as early estimates of a deviation are poor.
     *
     * @param replications the replications done
     * @param goals the goals with their values so far; a replication may lack a value
     */
    public Precision after(int replications, List<Goal> goals) {
        Require.within(replications, 0, Integer.MAX_VALUE, "replications");
        List<Reach> reaches =
                goals.stream().map(goal -> reach(replications, goal)).toList();
        boolean reached = reaches.stream().allMatch(Reach::reached);
        if (reached && replications >= minimum) {
            return new Precision(Precision.State.ENOUGH, 0, reaches);
        }
        if (replications >= maximum) {
            return new Precision(Precision.State.EXHAUSTED, 0, reaches);
        }
        int needed = reaches.stream()
                .filter(reach -> !reach.reached())
                .mapToInt(Reach::needed)
                .max()
                .orElse(0);
        long wanted = Math.min(Math.max(needed, replications + 1), 2L * replications);
        int next = (int) Math.min(maximum, Math.max(minimum, wanted));
        return new Precision(Precision.State.MORE, next - replications, reaches);
    }

    private Reach reach(int replications, Goal goal) {
        double[] values = goal.values();
        double deviation = Moments.deviation(values);
        double guarded = guarded();
        double halfWidth = StudentT.halfWidth(deviation, values.length, guarded);
        int pairs = values.length < 2 ? Reach.NEVER : needed(deviation, goal.halfWidth(), guarded);
        double needed = pairs == Reach.NEVER ? pairs : Math.ceil(pairs * (double) replications / values.length);
        return new Reach(values.length, StudentT.halfWidth(deviation, values.length, guarded), goal.halfWidth(), (int)
                Math.min(Reach.NEVER, Math.max(minimum, needed)));
    }

    private double guarded() {
        return 1 - GUARD * (1 - confidence);
    }

    /**
     * Returns the fewest values, 2 or more, that give at most a half width with a known deviation. The search starts at a
     * number that is never too large: a squared t quantile exceeds z^2 (1 + (z^2 + 1) / (2 degrees)).
     */
    private static int needed(double deviation, double halfWidth, double confidence) {
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + confidence) / 2);
        double ratio = deviation == 0 ? 0 : z * deviation / halfWidth;
        if (!(ratio * ratio < FARTHEST)) {
            return Reach.NEVER;
        }
        double known = ratio * ratio;
        double root = Math.sqrt((known - 1) * (known - 1) + 2 * known * (z * z + 1));
        int n = (int) Math.max(2, Math.ceil((known + 1 + root) / 2 - ROUNDING));
        while (!(StudentT.halfWidth(deviation, n, confidence) <= halfWidth)) {
            n++;
        }
        return n;
    }
}
