package org.concordsim.statistics.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.SplitMix;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final double BEYOND = Double.POSITIVE_INFINITY;

    /** Returns equal differences in each of some replications. */
    private static double[][] certain(int replications, double... differences) {
        double[][] values = new double[differences.length][replications];
        for (int step = 0; step < values.length; step++) {
            Arrays.fill(values[step], differences[step]);
        }
        return values;
    }

    @Test
    void aCertainCourseHasItsDipBreakEvenAndPaybackWithoutDoubt() {
        Course course = Course.of(certain(8, -3, -2, 1, 1, 4, 2), 1);

        assertThat(course.dip()).isEqualTo(new Estimate(-5, new Interval(-5, -5)));
        assertThat(course.dipStep()).isEqualTo(2);
        assertThat(course.breakEven()).isEqualTo(new Estimate(3, new Interval(3, 3)));
        assertThat(course.payback()).isEqualTo(new Estimate(5, new Interval(5, 5)));
        assertThat(course.ownPayback()).isEqualTo(new Estimate(5, new Interval(5, 5)));
        assertThat(course.paidBack()).isEqualTo(1);
        assertThat(course.steps()).extracting(CourseStep::cumulative).containsExactly(-3.0, -5.0, -4.0, -3.0, 1.0, 3.0);
    }

    @Test
    void whatIsNeverBelowHasNoDipAndNothingToPayBack() {
        Course course = Course.of(certain(8, 0, 0, 2, 1), 1);

        assertThat(course.dip().value()).isZero();
        assertThat(course.dipStep()).isNaN();
        assertThat(course.payback().value()).isZero();
        assertThat(course.breakEven().value()).isEqualTo(3);
    }

    @Test
    void whatIsStillBelowAtTheEndIsPaidBackBeyondIt() {
        Course course = Course.of(certain(8, -5, 1, 1), 1);

        assertThat(course.payback()).isEqualTo(new Estimate(BEYOND, new Interval(BEYOND, BEYOND)));
        assertThat(course.ownPayback().value()).isEqualTo(BEYOND);
        assertThat(course.paidBack()).isZero();
        assertThat(course.breakEven().value()).isEqualTo(2);
    }

    @Test
    void aReturnThatDoesNotLastIsNoPayback() {
        assertThat(Milestones.payback(new double[] {-1, 2, -3, 4})).isEqualTo(4);
        assertThat(Milestones.payback(new double[] {-1, 2, -3})).isEqualTo(BEYOND);
        assertThat(Milestones.breakEven(new double[] {1, 1, 0})).isEqualTo(BEYOND);
        assertThat(Milestones.breakEven(new double[] {1, -1, 2, 3})).isEqualTo(3);
    }

    @Test
    void halfOfTheReplicationsMayPayBackAndTheMedianThenLiesBeyondTheEnd() {
        double[][] values = certain(8, -1, 2);
        for (int i = 0; i < 4; i++) {
            values[1][i] = 0;
        }
        Course course = Course.of(values, 1);

        assertThat(course.paidBack()).isEqualTo(0.5);
        assertThat(course.ownPayback().value()).isEqualTo(BEYOND);
        assertThat(course.ownPayback().interval()).isEqualTo(new Interval(2, BEYOND));
    }

    @Test
    void aMedianOfTwentyLiesBetweenTheSixthAndTheFifteenth() {
        double[] times = new double[20];
        Arrays.setAll(times, i -> 20 - i);

        assertThat(CensoredMedian.of(times)).isEqualTo(new Estimate(10.5, new Interval(6, 15)));
        assertThat(CensoredMedian.of(new double[] {1, 2, 3, 4, 5}).interval().low())
                .isNaN();
        assertThat(CensoredMedian.of(new double[] {1, 2, 3, 4, 5, 6}).interval())
                .isEqualTo(new Interval(1, 6));
        assertThat(CensoredMedian.of(new double[0])).isEqualTo(Estimate.UNDEFINED);
    }

    /**
     * All of eight replications spend 1 at the first step and four of them earn something at the second. A resample is paid
     * back then if it drew enough of those four: one in all but 1 of 256 cases, two in all but 9, seven in 9, eight in 1.
     * The tails of .025 lie between 1 and 9 of 256.
     */
    @Test
    void theIntervalOfPaybackLeavesOutATailOnEitherSide() {
        assertThat(payback(8.1)).isEqualTo(new Interval(2, 2));
        assertThat(payback(4.1)).isEqualTo(new Interval(2, 3));
        assertThat(payback(1.15)).isEqualTo(new Interval(2, 3));
        assertThat(payback(1.01)).isEqualTo(new Interval(3, 3));
    }

    private static Interval payback(double gain) {
        double[][] values = certain(8, -1, 0, 100);
        for (int i = 0; i < 4; i++) {
            values[1][i] = gain;
        }
        return Course.of(values, 1).payback().interval();
    }

    @Test
    void oneReplicationHasNoIntervals() {
        Course course = Course.of(certain(1, -1, 3), 1);

        assertThat(course.dip().value()).isEqualTo(-1);
        assertThat(course.dip().interval().low()).isNaN();
        assertThat(course.steps().get(0).band().low()).isNaN();
        assertThat(course.payback().value()).isEqualTo(2);
        assertThat(course.payback().interval().low()).isNaN();
    }

    @Test
    void stepsWithUnequalReplicationsAreRefused() {
        assertThatThrownBy(() -> Course.of(new double[][] {{1, 2}, {1}}, 1)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> Course.of(new double[0][], 1)).hasMessageContaining("steps must not be empty");
    }

    @Test
    void theIntervalOfTheDipHoldsTheTrueDipOftenEnough() {
        SplitMix chance = new SplitMix(20060701);
        double[] truth = {-2, -1, 0.5, 1, 1, 1};
        int held = 0;
        int rounds = 300;
        for (int round = 0; round < rounds; round++) {
            double[][] values = new double[truth.length][20];
            for (int step = 0; step < truth.length; step++) {
                double mean = truth[step];
                Arrays.setAll(values[step], i -> mean + RandomWalks.normal(chance));
            }
            held += Course.of(values, round).dip().interval().contains(-3) ? 1 : 0;
        }
        assertThat(held).as("at least .95, less 3 standard errors of .0126").isGreaterThan((int) (rounds * 0.912));
    }

    @Property(tries = 200)
    void theSumOfAllStepsIsTheEndAndTheDipIsNoHigherThanAnySum(
            @ForAll @Size(min = 1, max = 12) double[] @Size(3) [] raw,
            @ForAll @DoubleRange(min = -5, max = 5) double shift) {
        double[][] values = new double[raw.length][3];
        for (int step = 0; step < raw.length; step++) {
            for (int i = 0; i < 3; i++) {
                double value = i < raw[step].length && Double.isFinite(raw[step][i]) ? raw[step][i] % 100 : 0;
                values[step][i] = value + shift;
            }
        }
        Course course = Course.of(values, 3);
        double sum = course.steps().stream().mapToDouble(CourseStep::difference).sum();
        assertThat(course.steps().get(values.length - 1).cumulative()).isCloseTo(sum, within(1e-6));
        assertThat(course.steps())
                .allMatch(step -> step.cumulative() >= course.dip().value());
        assertThat(course.steps())
                .allMatch(step -> step.band().low() <= step.pointwise().low());
    }
}
