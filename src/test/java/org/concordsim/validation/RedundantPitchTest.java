package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.statistics.PairedComparison;
import org.concordsim.support.RunSample;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Customers sit through what marketing explained before only where its record does not reach the salesperson. */
class RedundantPitchTest {
    private static final int RUNS = 4;
    private static final double CONFIDENCE = 0.95;
    private static final List<String> SHORT =
            List.of("simulation.warmUpYears=0.25", "simulation.observedYears=0.75", "mechanisms.turnover=false");

    private static RunSample sample(String changes) {
        List<String> all = new ArrayList<>(SHORT);
        all.addAll(List.of(changes.split(" ")));
        return RunTrial.branch("undefined", RUNS, all).sample();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mechanisms.handoff=false", "levers.undefined.recordShare=1 levers.undefined.executiveSupport=1"
            })
    void whereTheWholeRecordIsReadNobodyHearsItTwice(String whole) {
        RunSample run = sample(whole);

        assertThat(run.values("count.PitchRepeated")).containsOnly(0);
        assertThat(run.values("hours.REDUNDANT_PITCH")).containsOnly(0);
        assertThat(run.mean("count.Met")).isGreaterThan(100);
    }

    @Test
    void theLessIsRecordedTheMoreIsHeardTwiceAtACostInCustomersHours() {
        RunSample little = sample("levers.undefined.recordShare=0.1");
        RunSample much = sample("levers.undefined.recordShare=0.9");
        PairedComparison pitches = little.less(much, "redundantPitches", CONFIDENCE);

        assertThat(pitches.interval().low()).as("%s", pitches).isPositive();
        assertThat(little.mean("effortRedundant")).isGreaterThan(much.mean("effortRedundant"));
    }
}
