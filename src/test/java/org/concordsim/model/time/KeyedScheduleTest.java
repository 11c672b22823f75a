package org.concordsim.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sim.engine.SimState;

class KeyedScheduleTest {
    private final KeyedSchedule schedule = new KeyedSchedule();
    private final List<String> ran = new ArrayList<>();

    @Test
    void ordersByTimeThenPhaseThenKey() {
        plan(2, Phase.MARKET, 1, "later day");
        plan(1, Phase.SALES, 0, "later phase");
        plan(1, Phase.MARKET, 7, "greater key");
        plan(1, Phase.MARKET, -7, "least key");

        runAll();

        assertThat(ran).containsExactly("least key", "greater key", "later phase", "later day");
    }

    @Test
    void phasesAreOrderedFromTheMarketToTheObservers() {
        for (Phase phase : List.of(Phase.OBSERVATION, Phase.SALES, Phase.MARKET, Phase.MANAGEMENT, Phase.MARKETING)) {
            plan(3, phase, 0, phase.name());
        }

        runAll();

        assertThat(ran).containsExactly("MARKET", "MARKETING", "SALES", "MANAGEMENT", "OBSERVATION");
    }

    @Test
    void comparesKeysOverTheWholeRangeOfLong() {
        plan(1, Phase.MARKET, Long.MAX_VALUE, "max");
        plan(1, Phase.MARKET, Long.MIN_VALUE, "min");
        plan(1, Phase.MARKET, 0, "zero");

        runAll();

        assertThat(ran).containsExactly("min", "zero", "max");
    }

    @Test
    void runsWhatIsPlannedForNowAtTheVeryMoment() {
        List<Double> times = new ArrayList<>();
        schedule.at(5, Phase.MARKET, 0, () -> {
            times.add(schedule.now());
            schedule.in(0, Phase.MARKET, 0, () -> times.add(schedule.now()));
        });

        runAll();

        assertThat(times).containsExactly(5.0, 5.0);
    }

    @Test
    void startsAtDayZeroThoughMasonSaysBefore() {
        assertThat(schedule.now()).isZero();
        assertThat(schedule.getTime()).isEqualTo(KeyedSchedule.BEFORE_SIMULATION);

        schedule.in(0.25, Phase.MARKET, 0, () -> ran.add("a quarter of a day"));
        runAll();

        assertThat(schedule.now()).isEqualTo(0.25);
    }

    @ParameterizedTest
    @ValueSource(doubles = {4.999, -1, Double.NaN, Double.NEGATIVE_INFINITY})
    void refusesThePastAndWhatIsNoTime(double day) {
        plan(5, Phase.MARKET, 0, "five");
        runAll();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> schedule.at(day, Phase.MARKET, 0, () -> {}))
                .withMessage("An event for day " + day + " was planned on day 5.0.");
        assertThat(schedule.pending()).isZero();
    }

    @Test
    void refusesANegativeDayBeforeTheFirstEvent() {
        assertThatIllegalArgumentException().isThrownBy(() -> schedule.at(-0.5, Phase.MARKET, 0, () -> {}));
    }

    @Test
    void runsUntilADayIsOverAndSetsTheClock() {
        plan(1, Phase.MARKET, 0, "one");
        plan(2, Phase.MARKET, 0, "two");
        plan(2.5, Phase.MARKET, 0, "two and a half");

        schedule.runUntil(2, null);

        assertThat(ran).containsExactly("one", "two");
        assertThat(schedule.now()).isEqualTo(2);
        assertThat(schedule.pending()).isEqualTo(1);
        schedule.runUntil(2.4, null);
        assertThat(ran).containsExactly("one", "two");
        assertThat(schedule.getTime()).isEqualTo(2.4);
    }

    @Test
    void runsUntilTheDayWithWhatIsPlannedOnTheWay() {
        schedule.at(1, Phase.MARKET, 0, () -> plan(2, Phase.MARKET, 0, "planned on the way"));

        schedule.runUntil(2, null);

        assertThat(ran).containsExactly("planned on the way");
    }

    @Test
    void saysWhenNothingIsLeft() {
        plan(1, Phase.MARKET, 0, "only");

        assertThat(schedule.scheduleComplete()).isFalse();
        assertThat(schedule.step(null)).isTrue();
        assertThat(schedule.scheduleComplete()).isTrue();
        assertThat(schedule.step(null)).isFalse();
        assertThat(schedule.now()).isEqualTo(1);
        assertThat(schedule.getSteps()).isEqualTo(1);
    }

    @Test
    void forgetsEverythingOnReset() {
        plan(1, Phase.MARKET, 0, "one");
        plan(2, Phase.MARKET, 0, "two");
        schedule.step(null);

        schedule.reset();

        assertThat(schedule.pending()).isZero();
        assertThat(schedule.getSteps()).isZero();
        assertThat(schedule.getTime()).isEqualTo(KeyedSchedule.BEFORE_SIMULATION);
        plan(0, Phase.MARKET, 0, "again");
        runAll();
        assertThat(ran).containsExactly("one", "again");
    }

    @Test
    void givesMasonStepsTheStateAndTheirOrderingAsPhase() {
        SimState state = new SimState(1) {
            private static final long serialVersionUID = 1L;
        };
        List<SimState> seen = new ArrayList<>();
        plan(1, Phase.MARKETING, 0, "marketing");
        boolean accepted = schedule.scheduleOnce(1, Phase.SALES.ordinal(), s -> {
            seen.add(s);
            ran.add("step");
        });
        plan(1, Phase.MANAGEMENT, 0, "management");

        schedule.runUntil(1, state);

        assertThat(accepted).isTrue();
        assertThat(ran).containsExactly("marketing", "step", "management");
        assertThat(seen).containsExactly(state);
    }

    private void plan(double day, Phase phase, long key, String name) {
        schedule.at(day, phase, key, () -> ran.add(name));
    }

    private void runAll() {
        while (schedule.step(null)) {
            assertThat(schedule.now()).isNotNegative();
        }
    }
}
