package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.concordsim.support.RunTally;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.api.Test;

/** Rules say who does what: without them leads fall between the functions, or both work on them; some help the other out. */
class TaskRulesTest {
    private static final List<String> SHORT = List.of("simulation.warmUpYears=0.25", "simulation.observedYears=0.75");
    private static final double SHARE = 0.3;

    private static RunTally run(String... changes) {
        return RunTrial.branch(
                        "aligned",
                        1,
                        Stream.concat(SHORT.stream(), Stream.of(changes)).toList())
                .sample()
                .runs()
                .get(0);
    }

    @Test
    void withoutAnOwnerAShareOfLeadsNeverReachesSales() {
        RunTally run = run("levers.aligned.taskGaps=" + SHARE);
        double passed = run.value("count.Qualified");
        double fallen = run.value("count.FellThrough");

        assertThat(fallen / passed).isCloseTo(SHARE, within(4 * Math.sqrt(SHARE * (1 - SHARE) / passed)));
        assertThat(run.value("count.Routed")).isEqualTo(passed - fallen);
    }

    @Test
    void withTwoOwnersMarketingWorksAShareOfLeadsOnceMore() {
        RunTally run = run("levers.aligned.taskDuplicates=" + SHARE, "firm.marketers=6");
        double hours = SHARE
                * run.value("count.Routed")
                * RunTrial.branch("aligned", 1, List.of())
                        .scenario()
                        .parameters()
                        .work()
                        .attemptHours();

        assertThat(run.value("hours.DUPLICATE")).isBetween(0.5 * hours, 1.5 * hours);
        assertThat(run.value("reworkHours")).isPositive();
    }

    @Test
    void withOneOwnerNothingFallsAndNothingIsDoneTwice() {
        RunTally run = run("levers.aligned.taskGaps=0", "levers.aligned.taskDuplicates=0");

        assertThat(run.value("count.Routed")).isPositive().isEqualTo(run.value("count.Qualified"));
        assertThat(run.value("count.FellThrough")).isZero();
        assertThat(run.value("hours.DUPLICATE")).isZero();
    }

    @Test
    void marketersWithTimeSellOnlyWhereBoundariesAllowIt() {
        List<Double> selling = Stream.of("separate", "flexible", "pooled")
                .map(boundaries -> run("levers.aligned.boundaries=" + boundaries, "firm.marketers=6"))
                .map(run -> run.value("marketingHoursSelling"))
                .toList();

        assertThat(selling.get(0)).isZero();
        assertThat(selling.get(1)).isPositive().isLessThan(selling.get(2));
    }
}
