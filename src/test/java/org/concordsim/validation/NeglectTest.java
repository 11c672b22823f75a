package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioReader;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Leads that nobody works in the default firm with its three segments, where no customer leaves and no seat is vacant before
 * a lead's turn comes, and none falls between the two functions.
 */
class NeglectTest {
    private static final int RUNS = 2;
    private static final double HARDLY_ANY = 0.1;
    private static final List<String> SOMEBODY_RECEIVES = List.of(
            "mechanisms.waiting=false",
            "mechanisms.turnover=false",
            "levers.undefined.taskGaps=0",
            "simulation.observedYears=2");
    private static final List<String> NOBODY_BROWSES = Stream.of(
                    "referral", "web", "social", "advertising", "event", "webinar")
            .map(channel -> "channels." + channel + ".browsersPerYear=0")
            .toList();

    private static double[] neglect(String model, List<String> changes, String... more) throws ScenarioException {
        List<String> all = new ArrayList<>(SOMEBODY_RECEIVES);
        all.addAll(changes);
        all.addAll(List.of(more));
        return new RunTrial(ScenarioReader.standard(all), List.of(model), RUNS)
                .sample()
                .values("ignoredLeadShare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"undefined", "defined", "aligned", "integrated"})
    void isRareInEveryRunWhereEveryLeadIsRealAndKnownToBe(String model) throws ScenarioException {
        double[] neglect = neglect(model, NOBODY_BROWSES, "people.leadBelief=0.9999");

        assertThat(neglect).hasSize(RUNS);
        for (double run : neglect) {
            assertThat(run).isLessThan(HARDLY_ANY);
        }
    }

    @Test
    void isCommonWhereSalespeopleDoNotBelieveInLeads() throws ScenarioException {
        double[] doubted = neglect("undefined", List.of(), "people.leadBelief=0.01", "people.leadBeliefWeight=100000");

        for (double run : doubted) {
            assertThat(run).isGreaterThan(0.5);
        }
    }
}
