package org.concordsim.statistics.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoalitionPlanTest {
    @Test
    void listsEveryCoalitionOfFewLevers() {
        assertThat(CoalitionPlan.exact(3).coalitions()).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(CoalitionPlan.within(7, 1, 1).coalitions()).hasSize(128);
        assertThat(CoalitionPlan.within(8, 256, 1).isExact()).isTrue();
    }

    @Test
    void followsEachOrderByItsReverse() {
        List<List<Integer>> orders = CoalitionPlan.sampled(9, 5, 3).orders();

        assertThat(orders).hasSize(10);
        for (int pair = 0; pair < 5; pair++) {
            List<Integer> reverse = new ArrayList<>(orders.get(2 * pair + 1));
            Collections.reverse(reverse);
            assertThat(reverse).isEqualTo(orders.get(2 * pair));
            assertThat(reverse).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8);
        }
    }

    @Test
    void holdsOneInAndOneOutAndKeepsToItsBudget() {
        CoalitionPlan plan = CoalitionPlan.within(10, 200, 3);

        assertThat(plan.coalitions())
                .hasSizeBetween(180, 200)
                .doesNotHaveDuplicates()
                .isSorted();
        for (int i = 0; i < 10; i++) {
            assertThat(plan.coalitions()).contains(1L << i, 1023L & ~(1L << i));
        }
        assertThat(plan).isEqualTo(CoalitionPlan.within(10, 200, 3));
    }

    @Test
    void takesTheMostOrdersThatTheBudgetAllowsAndTwoAtLeast() {
        CoalitionPlan most = CoalitionPlan.within(9, 120, 3);
        int pairs = most.orders().size() / 2;

        assertThat(most).isEqualTo(CoalitionPlan.sampled(9, pairs, 3));
        assertThat(most.coalitions().size()).isLessThanOrEqualTo(120);
        assertThat(CoalitionPlan.sampled(9, pairs + 1, 3).coalitions().size()).isGreaterThan(120);
        assertThat(CoalitionPlan.within(9, most.coalitions().size(), 3)).isEqualTo(most);
        assertThat(CoalitionPlan.within(9, 1, 3)).isEqualTo(CoalitionPlan.sampled(9, 2, 3));
        assertThat(CoalitionPlan.within(8, 255, 3).isExact()).isFalse();
        assertThat(CoalitionPlan.exact(20).coalitions()).hasSize(1 << 20);
    }

    @Test
    void refusesMoreLeversThanItCanHold() {
        assertThatThrownBy(() -> CoalitionPlan.exact(21)).hasMessageContaining("Maybe sample orders instead?");
        assertThatThrownBy(() -> CoalitionPlan.sampled(63, 2, 1)).hasMessageContaining("Maybe put levers into groups?");
        assertThatThrownBy(() -> CoalitionPlan.sampled(9, 1, 1)).hasMessageContaining("Maybe raise the run budget?");
    }
}
