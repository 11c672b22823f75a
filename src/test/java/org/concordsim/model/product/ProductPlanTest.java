package org.concordsim.model.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProductPlanTest {
    private static BeliefSet set(long... ids) {
        BeliefSet set = new BeliefSet(1, 260);
        for (long id : ids) {
            set.add(new Signal(id, new double[] {id}, 2, 0));
        }
        return set;
    }

    private static double heard(BeliefSet sales, BeliefSet marketing, double voice) {
        double[] out = {-1};
        new HeardBelief(sales, marketing).mean(voice, 0, 0.1, out);
        return out[0];
    }

    @Test
    void theProductMovesItsShareOfTheWay() {
        double[] next = new ProductPlan(0.6, 0.8).next(new double[] {0}, new double[] {1}, new double[] {-1});
        assertThat(next[0]).isCloseTo(0.36, within(1e-12));
    }

    @Test
    void theConceptStageCountsMoreThanTheLateOne() {
        ProductPlan plan = new ProductPlan(1, 0.8);
        assertThat(plan.next(new double[1], new double[] {1}, new double[1])[0]).isCloseTo(0.8, within(1e-12));
        assertThat(plan.next(new double[1], new double[1], new double[] {1})[0]).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void aPlanThatDoesNotMoveKeepsTheProduct() {
        double[] product = {0.3, -0.2};
        assertThat(new ProductPlan(0, 0.8).next(product, new double[2], new double[2]))
                .containsExactly(product);
    }

    @Test
    void theVoiceDecidesWhoseSignalsCount() {
        assertThat(heard(set(10), set(20), 0)).isEqualTo(20);
        assertThat(heard(set(10), set(20), 1)).isEqualTo(10);
        assertThat(heard(set(10), set(20), 0.25)).isCloseTo(17.5, within(1e-12));
    }

    @Test
    void aSignalThatBothHoldCountsFullyAndOnceWhateverTheVoice() {
        assertThat(heard(set(10, 30), set(30), 0)).isEqualTo(30);
        assertThat(heard(set(10, 30), set(30), 0.5)).isCloseTo((0.5 * 10 + 30) / 1.5, within(1e-12));
    }

    @Test
    void equalVoicesOfDifferentSignalsGiveTheUnion() {
        double[] union = new double[1];
        set(1, 2, 9).union(set(4)).mean(0, 0.1, union);
        assertThat(heard(set(1, 2, 9), set(4), 0.5)).isCloseTo(union[0], within(1e-12));
    }

    @Test
    void withoutHeardSignalsNothingIsBelieved() {
        assertThat(heard(set(), set(), 0.5)).isEqualTo(-1);
        assertThat(heard(set(10), set(), 0)).isEqualTo(-1);
    }

    @Test
    void theAnchorStaysWhereItsLaterSalesAreSeen() {
        assertThat(new AnchorReview(-100, 400, 0).keeps()).isFalse();
        assertThat(new AnchorReview(-100, 400, 0.25).keeps()).isTrue();
        assertThat(new AnchorReview(-100, 400, 1).keeps()).isTrue();
        assertThat(new AnchorReview(-100, 400, 0.5).seenWorth()).isEqualTo(100);
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        assertThatThrownBy(() -> new ProductPlan(Double.NaN, 0)).hasMessageContaining("moveShare");
        assertThatThrownBy(() -> new ProductPlan(0, Double.NaN)).hasMessageContaining("conceptShare");
        assertThatThrownBy(() -> new ProductPlan(1, 1).next(new double[1], new double[] {Double.NaN}, new double[1]))
                .hasMessageContaining("feature");
        assertThatThrownBy(() -> heard(set(), set(), Double.NaN)).hasMessageContaining("salesVoice");
        assertThatThrownBy(() -> new AnchorReview(Double.NaN, 0, 0)).hasMessageContaining("ownMargin");
    }
}
