package org.concordsim.experiment.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.concordsim.scenario.registry.Registry;
import org.junit.jupiter.api.Test;

class LeverSetsTest {
    private static final List<String> ALL = List.copyOf(Registry.load().levers().keySet());

    private static Stream<String> members(List<LeverSet> sets) {
        return sets.stream().flatMap(set -> set.levers().stream());
    }

    @Test
    void everyLeverOfTheRegistryIsInExactlyOneGroup() {
        assertThat(members(LeverGroup.sets())).containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(LeverGroup.sets()).hasSize(7);
    }

    @Test
    void eachLeverIsASetUnlessItMeansSomethingOnlyWithAnother() {
        List<LeverSet> sets = LeverSets.each(ALL);

        assertThat(members(sets)).containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(sets)
                .filteredOn(set -> set.levers().size() > 1)
                .extracting(LeverSet::text)
                .containsExactly(
                        "listVoice=listVoiceSales+listVoiceMarketing+listVoiceFinance",
                        "budgetRule=budgetRule+budgetEstimateWeight");
    }

    @Test
    void whatOwnGroupsLeaveOutIsOneMoreGroup() {
        List<LeverSet> sets = LeverSets.own(List.of(LeverSet.of("pay=sharedPay"), LeverSet.of("a=boundaries")), ALL);

        assertThat(sets).extracting(LeverSet::name).containsExactly("pay", "a", "others");
        assertThat(members(sets)).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void groupsWithoutADifferenceAreNotMoved() {
        List<LeverSet> sets = LeverSets.differing(LeverGroup.sets(), List.of("sharedPay", "recordShare"));

        assertThat(sets).extracting(LeverSet::text).containsExactly("record=recordShare", "pay=sharedPay");
    }

    @Test
    void leversThatMeanSomethingOnlyTogetherMayNotBeParted() {
        List<LeverSet> cut = LeverSets.own(List.of(LeverSet.of("rule=budgetRule")), ALL);

        assertThatThrownBy(() -> LeverSets.differing(cut, List.of("budgetRule", "budgetEstimateWeight")))
                .hasMessageContaining("must be in one group")
                .hasMessageContaining("Maybe");
        assertThat(LeverSets.differing(cut, List.of("budgetEstimateWeight"))).hasSize(1);
    }

    @Test
    void groupsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> LeverSet.of("sharedPay")).hasMessageContaining("NAME=lever+lever");
        assertThatThrownBy(() -> LeverSet.of("a b=sharedPay")).hasMessageContaining("letters, digits");
        assertThatThrownBy(() -> LeverSets.own(List.of(LeverSet.of("a=shoutedPay")), ALL))
                .hasMessageContaining("no lever 'shoutedPay'");
        assertThatThrownBy(() -> LeverSets.own(List.of(LeverSet.of("a=sharedPay+sharedPay")), ALL))
                .hasMessageContaining("there twice");
        assertThatThrownBy(() -> LeverSets.own(List.of(LeverSet.of("others=sharedPay")), ALL))
                .hasMessageContaining("not be called");
    }
}
