package org.concordsim.experiment.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.concordsim.experiment.attribution.AttributionDesign.Budget;
import org.junit.jupiter.api.Test;

class AttributionDesignTest {
    private static AttributionDesign design(int sets, int runs, int replications, boolean stated) {
        return AttributionDesign.within(sets, new Budget(runs, replications, stated), 1);
    }

    @Test
    void sevenGroupsAreExactAndTheBudgetBoundsTheReplications() {
        AttributionDesign usual = design(7, AttributionDesign.RUNS, 20, false);

        assertThat(usual.plan().isExact()).isTrue();
        assertThat(usual.plan().coalitions()).hasSize(128);
        assertThat(usual.replications()).isEqualTo(20);
        assertThat(design(7, 1000, 20, false).replications()).isEqualTo(7);
        assertThat(design(7, 256, 20, false).replications()).isEqualTo(2);
        assertThat(design(3, AttributionDesign.RUNS, 20, false).replications()).isEqualTo(20);
    }

    @Test
    void moreGroupsAreSampledAndTheBudgetBoundsTheOrders() {
        AttributionDesign each = design(28, AttributionDesign.RUNS, 20, false);

        assertThat(each.plan().isExact()).isFalse();
        assertThat(each.replications()).isEqualTo(8);
        assertThat(each.plan().coalitions().size() * 8).isBetween(2300, AttributionDesign.RUNS);
        assertThat(each.plan().orders()).hasSizeBetween(8, 14);
        assertThat(design(28, AttributionDesign.RUNS, 3, true).plan().coalitions())
                .hasSizeGreaterThan(each.plan().coalitions().size());
    }

    @Test
    void moreGroupsAreExactWhereTheBudgetAllowsIt() {
        AttributionDesign eight = design(8, AttributionDesign.RUNS, 20, false);

        assertThat(eight.plan().isExact()).isTrue();
        assertThat(eight.replications()).isEqualTo(10);
    }

    @Test
    void aBudgetThatIsTooSmallIsRefusedWithTheLeastThatIsNeeded() {
        assertThatThrownBy(() -> design(7, 100, 20, false)).hasMessageContaining("must be 256 runs or more but is 100");
        assertThatThrownBy(() -> design(7, 2000, 20, true)).hasMessageContaining("must be 2560 runs or more");
        assertThatThrownBy(() -> design(28, 300, 20, false)).hasMessageContaining("Maybe make fewer groups");
        assertThat(design(7, 128, 1, true).replications()).isEqualTo(1);
    }
}
