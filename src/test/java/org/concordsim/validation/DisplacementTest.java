package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.WorkEvent;
import org.concordsim.model.event.WorkKind;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.PairedComparison;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A firm with more to do than its people can do, in which an hour of joint meetings has to come out of other work, but for
 * the part of it that finds people idle.
 */
class DisplacementTest {
    private static final int RUNS = 12;
    private static final double CONFIDENCE = 0.99;
    private static final List<String> BUSY = List.of(
            "simulation.observedYears=1",
            "mechanisms.turnover=false",
            "work.prospectingWeekHours=40",
            "market.segments.small.needsPerYear=2",
            "market.segments.mid.needsPerYear=2",
            "promotion.contentPerYear=200",
            "levers.defined.executiveSupport=1",
            "levers.defined.meetingsPerYear=0");

    /** A day before the end and before the last meeting, so that every meeting is over when hours are counted. */
    private static final double LAST_DAY = 519;

    private record Hours(double meetings, double others) {}

    private static List<Hours> hours(Function function, int meetings) {
        List<String> changes = new ArrayList<>(BUSY);
        changes.add("levers.defined.meetingsPerYear=" + meetings);
        RunTrial trial = RunTrial.branch("defined", RUNS, changes);
        return IntStream.range(0, RUNS)
                .parallel()
                .mapToObj(run -> hours(trial, run, function))
                .toList();
    }

    private static Hours hours(RunTrial trial, int run, Function function) {
        double[] sums = new double[2];
        trial.run(run, event -> {
            if (event instanceof WorkEvent.Worked work && work.function() == function && work.day() < LAST_DAY) {
                sums[work.kind() == WorkKind.JOINT_MEETING ? 0 : 1] += work.hours();
            }
        });
        return new Hours(sums[0], sums[1]);
    }

    private static double paid(Function function) {
        var parameters = RunTrial.branch("defined", 1, BUSY).scenario().parameters();
        int people = function == Function.SALES
                ? parameters.firm().salespeople()
                : parameters.firm().marketers();
        return people
                * LAST_DAY
                * parameters.people().hoursPerDay()
                * parameters.people().availability();
    }

    @ParameterizedTest
    @EnumSource(Function.class)
    void anHourOfMeetingsIsAnHourLessOfOtherWork(Function function) {
        List<Hours> without = hours(function, 0);
        List<Hours> with = hours(function, 50);
        double[] before = without.stream().mapToDouble(Hours::others).toArray();
        double[] after = with.stream().mapToDouble(Hours::others).toArray();
        double[] lost =
                IntStream.range(0, RUNS).mapToDouble(i -> before[i] - after[i]).toArray();
        double[] met = with.stream().mapToDouble(Hours::meetings).toArray();
        double mean = Arrays.stream(met).average().orElseThrow();
        double load = Arrays.stream(before).average().orElseThrow() / paid(function);
        Interval gap = PairedComparison.of(lost, met, CONFIDENCE).interval();

        assertThat(load).isGreaterThanOrEqualTo(0.9);
        assertThat(gap.high())
                .as("lost less met, of %s h at load %s", mean, load)
                .isGreaterThanOrEqualTo(Math.min(0, load - 1) * mean);
        assertThat(gap.low())
                .as("lost less met, of %s h at load %s", mean, load)
                .isLessThanOrEqualTo(0);
        assertThat(gap.high() - gap.low()).as("width of the interval").isLessThan(mean / 3);
    }
}
