package org.concordsim.statistics.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairInteractionsTest {
    private static final CoalitionPlan THREE = CoalitionPlan.exact(3);

    private static double[][] worths(CoalitionPlan plan, LongToDoubleFunction game, double... shifts) {
        double[][] worths = new double[plan.coalitions().size()][shifts.length];
        for (int c = 0; c < worths.length; c++) {
            for (int r = 0; r < shifts.length; r++) {
                worths[c][r] = game.applyAsDouble(plan.coalitions().get(c)) + shifts[r];
            }
        }
        return worths;
    }

    @Test
    void twoThatWorkOnlyTogetherInteractByAllOfIt() {
        List<PairInteraction> pairs =
                PairInteractions.of(THREE, worths(THREE, s -> (s & 3) == 3 ? 12 : 0, 0, 5, -3), 0.95);

        assertThat(pairs).extracting(PairInteraction::first).containsExactly(0, 0, 1);
        assertThat(pairs).extracting(PairInteraction::second).containsExactly(1, 2, 2);
        assertThat(pairs.get(0).value()).isCloseTo(12, within(1e-12));
        assertThat(pairs.get(0).interval().halfWidth()).isCloseTo(0, within(1e-12));
        assertThat(pairs.get(1).value()).isCloseTo(0, within(1e-12));
    }

    @Test
    void twoThatStandInForEachOtherInteractBelowZero() {
        List<PairInteraction> pairs = PairInteractions.of(THREE, worths(THREE, s -> (s & 3) > 0 ? 12 : 0, 0), 0.95);

        assertThat(pairs.get(0).value()).isCloseTo(-12, within(1e-12));
        assertThat(pairs.get(0).interval().low()).isNaN();
    }

    @Test
    void aPrizeForAllThreeIsHalfInEachPair() {
        List<PairInteraction> pairs = PairInteractions.of(THREE, worths(THREE, s -> s == 7 ? 6 : 0, 0, 1), 0.95);

        assertThat(pairs).allSatisfy(pair -> assertThat(pair.value()).isCloseTo(3, within(1e-12)));
    }

    /** A prize for t players together is worth 1 / (t - 1) to each pair of them and nothing to others. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void aPrizeForSomeOfSixIsSharedByTheirPairs(int players) {
        CoalitionPlan six = CoalitionPlan.exact(6);
        long all = (1L << players) - 1;

        assertThat(PairInteractions.of(six, worths(six, s -> (s & all) == all ? 1 : 0, 0, 1), 0.95))
                .hasSize(15)
                .allSatisfy(pair -> assertThat(pair.value())
                        .isCloseTo(pair.second() < players ? 1.0 / (players - 1) : 0, within(1e-12)));
    }

    @Test
    void sampledOrdersAreRefused() {
        CoalitionPlan sampled = CoalitionPlan.sampled(8, 2, 1);

        assertThatThrownBy(() -> PairInteractions.of(sampled, worths(sampled, s -> s, 0), 0.95))
                .hasMessageContaining("Maybe make groups of levers?");
    }
}
