package org.concordsim.model.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BeliefSetTest {
    private static final double YEAR = 260;

    private static BeliefSet set(Signal... signals) {
        BeliefSet set = new BeliefSet(2, YEAR);
        for (Signal signal : signals) {
            set.add(signal);
        }
        return set;
    }

    private static Signal signal(long id, double first, double precision, double day) {
        return new Signal(id, new double[] {first, -first}, precision, day);
    }

    private static double[] mean(BeliefSet set, double day, double drift) {
        double[] mean = {99, 99};
        set.mean(day, drift, mean);
        return mean;
    }

    @Test
    void aSignalCountsOnceHoweverOftenItIsTold() {
        BeliefSet set = set(signal(7, 1, 4, 0), signal(8, 0, 4, 0));
        assertThat(set.add(signal(7, 1, 4, 0))).isFalse();
        assertThat(set.size()).isEqualTo(2);
        assertThat(mean(set, 0, 0)).containsExactly(0.5, -0.5);
    }

    @Test
    void theMeanWeighsByPrecision() {
        assertThat(mean(set(signal(1, 1, 3, 0), signal(2, 0, 1, 0)), 0, 0)[0]).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void precisionDecaysWithDriftAndAge() {
        assertThat(signal(1, 0, 4, 0).precision(260, 0.5, YEAR)).isCloseTo(2, within(1e-12));
        assertThat(signal(1, 0, 4, 0).precision(260, 0, YEAR)).isEqualTo(4);
        assertThat(signal(1, 0, 4, 10).precision(5, 0.5, YEAR)).isEqualTo(4);
        assertThat(mean(set(signal(1, 1, 4, 260), signal(2, 0, 4, 0)), 260, 0.5)[0])
                .isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void anEmptySetLeavesTheQuestionOpen() {
        double[] out = {5, 6};
        assertThat(set().mean(0, 0.1, out)).isZero();
        assertThat(out).containsExactly(5, 6);
    }

    @Property(tries = 100, seed = "20060701")
    void theOrderOfLearningDoesNotChangeABit(@ForAll @Size(max = 40) List<@LongRange(min = -50, max = 50) Long> ids) {
        BeliefSet forward = new BeliefSet(2, YEAR);
        BeliefSet backward = new BeliefSet(2, YEAR);
        for (int i = 0; i < ids.size(); i++) {
            forward.add(signalOf(ids.get(i)));
            backward.add(signalOf(ids.get(ids.size() - 1 - i)));
        }
        assertThat(mean(backward, 300, 0.15)).isEqualTo(mean(forward, 300, 0.15));
        assertThat(forward.size()).isEqualTo((int) ids.stream().distinct().count());
    }

    private static Signal signalOf(long id) {
        return signal(id, StrictMath.sin(id), 1 + (id & 7), id);
    }

    @Test
    void pooledSignalsThatBothHoldAddNothing() {
        BeliefSet one = set(signal(1, 1, 4, 0), signal(2, 0, 4, 0));
        BeliefSet same = set(signal(2, 0, 4, 0), signal(1, 1, 4, 0));
        double[] out = new double[2];
        assertThat(one.union(same).mean(0, 0, out)).isEqualTo(one.mean(0, 0, new double[2]));
        assertThat(one.union(same).size()).isEqualTo(2);
        assertThat(one.size()).isEqualTo(2);
    }

    @Test
    void aPoolHoldsEveryMembersSignalsBeyondWhatOneRemembers() {
        BeliefSet[] members = {set(), set(), set()};
        for (int i = 0; i < 3 * BeliefSet.CAPACITY; i++) {
            members[i % 3].add(signal(1000 - i, 0, 4, i));
        }
        members[0].add(signal(-5000, 1, 4, 9999));
        BeliefSet pool = BeliefSet.pool(List.of(members));
        assertThat(pool.size()).isEqualTo(3 * BeliefSet.CAPACITY);
        assertThat(pool.holds(-5000)).isTrue();
        assertThat(pool.holds(1000)).isFalse();
        assertThat(pool.get(0).id()).isEqualTo(-5000);
    }

    @Test
    void onlyWhatPassesTheTestIsLearned() {
        BeliefSet learner = set(signal(1, 0, 4, 0));
        BeliefSet teller = set(signal(1, 0, 4, 0), signal(2, 1, 4, 0), signal(3, 1, 4, 0));
        assertThat(learner.addAll(teller, id -> id != 3)).isEqualTo(1);
        assertThat(learner.holds(2)).isTrue();
        assertThat(learner.holds(3)).isFalse();
    }

    @Test
    void aTalkPassesOnTheLatestNews() {
        BeliefSet learner = set(signal(3, 0, 4, 9));
        BeliefSet teller = set(signal(1, 0, 4, 5), signal(2, 0, 4, 7), signal(3, 0, 4, 9), signal(4, 0, 4, 1));
        assertThat(learner.addLatest(teller, 2, id -> true)).isEqualTo(2);
        assertThat(learner.holds(2)).isTrue();
        assertThat(learner.holds(1)).isTrue();
        assertThat(learner.holds(4)).isFalse();
        assertThat(learner.addLatest(teller, 9, id -> true)).isEqualTo(1);
        assertThat(learner.addLatest(teller, 9, id -> true)).isZero();
    }

    @Test
    void distanceIsTheRootMeanSquareDifferenceOfMeans() {
        assertThat(set(signal(1, 0.3, 4, 0)).distance(set(signal(2, -0.1, 1, 0)), 0, 0))
                .isCloseTo(0.4, within(1e-12));
        assertThat(set(signal(1, 0.3, 4, 0)).distance(set(), 0, 0)).isZero();
    }

    @Test
    void diversityIsTheShareOfSignalsNotHeldInCommon() {
        BeliefSet one = set(signal(1, 0, 1, 0), signal(2, 0, 1, 0));
        assertThat(one.diversity(set(signal(2, 0, 1, 0), signal(3, 0, 1, 0)))).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(one.diversity(one)).isZero();
        assertThat(set().diversity(set())).isZero();
    }

    @Test
    void aFullSetForgetsTheOldestOfItsLeastPreciseSignals() {
        BeliefSet set = new BeliefSet(2, YEAR);
        set.add(signal(-1, 0, 60, -500));
        for (int i = 0; i < BeliefSet.CAPACITY - 1; i++) {
            set.add(signal(i, 0, 4, i));
        }
        assertThat(set.add(signal(10_000, 0, 4, 10_000))).isTrue();
        assertThat(set.size()).isEqualTo(BeliefSet.CAPACITY);
        assertThat(set.holds(-1)).isTrue();
        assertThat(set.holds(0)).isFalse();
        assertThat(set.holds(1)).isTrue();
        assertThat(set.holds(10_000)).isTrue();
    }

    @Test
    void aGroupIsDiverseAsFarAsItsSignalsAreNotShared() {
        BeliefSet one = set(signal(1, 0, 1, 0), signal(2, 0, 1, 0));
        BeliefSet other = set(signal(3, 0, 1, 0), signal(4, 0, 1, 0));
        assertThat(BeliefDiversity.of(List.of(one, other, set()))).isEqualTo(1);
        assertThat(BeliefDiversity.of(List.of(one, one, one))).isZero();
        assertThat(BeliefDiversity.of(List.of(one, one, other))).isCloseTo(0.5, within(1e-12));
        assertThat(BeliefDiversity.of(List.of(one))).isZero();
    }

    @Test
    void signalsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> signal(1, Double.NaN, 1, 0)).hasMessageContaining("vector");
        assertThatThrownBy(() -> signal(1, 0, Double.NaN, 0)).hasMessageContaining("precision");
        assertThatThrownBy(() -> signal(1, 0, 1, Double.NaN)).hasMessageContaining("day");
        assertThatThrownBy(() -> set().add(new Signal(1, new double[3], 1, 0))).hasMessageContaining("features");
    }
}
