package org.concordsim.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NearOrthogonalArrayTest {
    @Test
    void findsTheArraysOfTheTextbooks() {
        assertThat(NearOrthogonalArray.of(9, new int[] {3, 3, 3, 3}, 1).isOrthogonal())
                .as("L9")
                .isTrue();
        assertThat(NearOrthogonalArray.of(8, new int[] {4, 2, 2, 2, 2}, 1).isOrthogonal())
                .as("L8 with four levels")
                .isTrue();
        assertThat(NearOrthogonalArray.of(12, new int[] {3, 2, 2, 2, 2}, 1).isOrthogonal())
                .as("L12 with three levels")
                .isTrue();
        assertThat(NearOrthogonalArray.of(18, new int[] {3, 3, 3, 3, 2}, 1).isOrthogonal())
                .as("L18")
                .isTrue();
    }

    @Test
    void isBalancedAsFarAsThePointsAllow() {
        int[] levels = {5, 3, 2, 4};
        NearOrthogonalArray array = NearOrthogonalArray.of(31, levels, 2);
        for (int factor = 0; factor < levels.length; factor++) {
            int[] counts = new int[levels[factor]];
            for (int[] point : array.points()) {
                counts[point[factor]]++;
            }
            for (int count : counts) {
                assertThat(count).isBetween(31 / levels[factor], 31 / levels[factor] + 1);
            }
        }
        assertThat(array.isOrthogonal()).isFalse();
        assertThat(array.imbalance()).isLessThanOrEqualTo(1.5);
    }

    @Test
    void isTheSameForTheSameSeed() {
        int[] levels = {3, 4, 2};

        assertThat(NearOrthogonalArray.of(20, levels, 3).points())
                .isDeepEqualTo(NearOrthogonalArray.of(20, levels, 3).points());
    }

    @Test
    void refusesMoreLevelsThanPoints() {
        assertThatThrownBy(() -> NearOrthogonalArray.of(4, new int[] {5}, 1)).hasMessageContaining("Maybe raise");
        assertThatThrownBy(() -> NearOrthogonalArray.of(1, new int[] {1}, 1)).hasMessageContaining("points must lie");
    }
}
