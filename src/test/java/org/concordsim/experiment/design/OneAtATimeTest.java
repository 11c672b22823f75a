package org.concordsim.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {
    @Test
    void beginsWithTheFirstLevelsAndChangesEachFactorAlone() {
        assertThat(OneAtATime.of(2, 3)).isDeepEqualTo(new int[][] {{0, 0}, {1, 0}, {0, 1}, {0, 2}});
        assertThat(OneAtATime.of(2, 2, 2)).hasNumberOfRows(4);
    }

    @Test
    void refusesAFactorOfOneLevel() {
        assertThatThrownBy(() -> OneAtATime.of(2, 1)).hasMessageContaining("Maybe its list is too short?");
    }

    @Test
    void namesTheOnlyPlaceThatDiffers() {
        assertThat(OneAtATime.place(List.of("a", "c"), List.of("a", "b"))).isEqualTo(1);
        assertThat(OneAtATime.place(List.of("a", "b"), List.of("a", "b"))).isEqualTo(-1);
        assertThat(OneAtATime.place(List.of("x", "c"), List.of("a", "b"))).isEqualTo(-1);
    }
}
