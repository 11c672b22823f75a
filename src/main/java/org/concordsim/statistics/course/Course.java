package org.concordsim.statistics.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.Summary;

/**
 * How the difference between two alternatives on the same chance develops.
 *
 * @param n the number of replications
 * @param steps the steps in order
 * @param dip the lowest mean sum, 0 if none is below 0; its interval comes from the simultaneous band, so that looking
 *     for the lowest step is paid for
 * @param dipStep the step at whose end that is; NaN if no mean sum is below 0
 * @param breakEven the first step from which on every mean difference is above 0, with a bootstrap percentile interval
 * @param payback the first step from which on no mean sum is below 0, 0 if none ever is, with such an interval
 * @param paidBack the share of replications whose own sum is not below 0 at the end
 * @param ownPayback the median of the replications' own paybacks
 */
public record Course(
        int n,
        List<CourseStep> steps,
        Estimate dip,
        double dipStep,
        Estimate breakEven,
        Estimate payback,
        double paidBack,
        Estimate ownPayback) {
    private static final double TAIL = (1 - Summary.CONFIDENCE) / 2;

    /** Copies the steps. */
    public Course {
        steps = List.copyOf(steps);
    }

    /**
     * Returns the course of differences.
     *
     * @param differences difference by step and replication; above 0 is better
     * @param seed the root of the resampling
     */
    public static Course of(double[][] differences, long seed) {
        int n = Sums.replications(differences);
        List<CourseStep> steps = steps(differences, seed);
        double lowest = lowest(steps, CourseStep::cumulative);
        double[] paybacks = IntStream.range(0, n)
                .mapToDouble(i -> Milestones.payback(Sums.replication(differences, i)))
                .toArray();
        Resamples resamples = new Resamples(Resamples.STANDARD, seed);
        return new Course(
                n,
                steps,
                new Estimate(lowest, dipInterval(steps)),
                dipStep(steps, lowest),
                milestone(differences, resamples, Milestones::breakEven),
                milestone(differences, resamples, Milestones::payback),
                Arrays.stream(paybacks).filter(Double::isFinite).count() / (double) n,
                CensoredMedian.of(paybacks));
    }

    private static List<CourseStep> steps(double[][] differences, long seed) {
        double[][] sums = Sums.cumulative(differences);
        Interval[] band = SimultaneousBand.of(sums, seed);
        List<CourseStep> steps = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            Summary difference = Summary.of(differences[i]);
            Summary sum = Summary.of(sums[i]);
            steps.add(new CourseStep(difference.mean(), difference.interval(), sum.mean(), sum.interval(), band[i]));
        }
        return steps;
    }

    private static Interval dipInterval(List<CourseStep> steps) {
        return new Interval(lowest(steps, step -> step.band().low()), lowest(steps, step -> step.band()
                .high()));
    }

    private static double lowest(List<CourseStep> steps, ToDoubleFunction<CourseStep> value) {
        return steps.stream().mapToDouble(value).reduce(0, Math::min);
    }

    private static double dipStep(List<CourseStep> steps, double lowest) {
        return IntStream.range(0, lowest < 0 ? steps.size() : 0)
                .filter(i -> steps.get(i).cumulative() == lowest)
                .mapToDouble(i -> i + 1)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static Estimate milestone(
            double[][] differences, Resamples resamples, ToDoubleFunction<double[]> milestone) {
        double[] means = Arrays.stream(differences)
                .mapToDouble(step -> Summary.of(step).mean())
                .toArray();
        double value = milestone.applyAsDouble(means);
        int n = differences[0].length;
        if (n < 2) {
            return new Estimate(value, Interval.UNDEFINED);
        }
        double[] times = new double[resamples.rounds()];
        int[] round = {0};
        resamples.draw(
                n,
                drawn -> times[round[0]++] = milestone.applyAsDouble(Arrays.stream(differences)
                        .mapToDouble(step -> Resamples.mean(step, drawn))
                        .toArray()));
        Arrays.sort(times);
        int cut = (int) Math.floor(TAIL * times.length);
        return new Estimate(value, new Interval(times[cut], times[times.length - 1 - cut]));
    }
}
