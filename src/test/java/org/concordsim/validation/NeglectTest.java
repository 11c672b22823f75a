package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordsim.statistics.Summary;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Leads that nobody works, where all three segments of the default firm send them; no customer leaves and no seat is vacant
 * before a lead's turn comes, and none falls between the two functions.
 */
class NeglectTest {
    private static final int RUNS = 6;
    private static final double HARDLY_ANY = 0.1;
    private static final List<String> SOMEBODY_RECEIVES =
            List.of("mechanisms.waiting=false", "mechanisms.turnover=false", "levers.undefined.taskGaps=0");
    private static final List<String> NOBODY_BROWSES = Stream.of(
                    "referral", "web", "social", "advertising", "event", "webinar")
            .map(channel -> "channels." + channel + ".browsersPerYear=0")
            .toList();

    private static Summary neglect(String model, List<String> changes, String... more) {
        List<String> all = new ArrayList<>(SOMEBODY_RECEIVES);
        all.addAll(changes);
        all.addAll(List.of(more));
        return Summary.of(RunTrial.branch(model, RUNS, all).sample().values("ignoredLeadShare"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"undefined", "defined", "aligned", "integrated"})
    void isRareWhereEveryLeadIsRealAndKnownToBe(String model) {
        assertThat(neglect(model, NOBODY_BROWSES, "people.leadBelief=0.9999")
                        .interval()
                        .high())
                .isLessThan(HARDLY_ANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"undefined"})
    void isCommonWhereSalespeopleDoNotBelieveInLeads(String model) {
        Summary doubted = neglect(model, List.of(), "people.leadBelief=0.01", "people.leadBeliefWeight=100000");

        assertThat(doubted.interval().low()).isGreaterThan(HARDLY_ANY);
    }
}
