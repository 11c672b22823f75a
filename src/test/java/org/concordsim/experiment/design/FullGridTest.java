package org.concordsim.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FullGridTest {
    @Test
    void holdsEveryCombinationTheLastFactorFastest() {
        assertThat(FullGrid.of(2, 3)).isDeepEqualTo(new int[][] {{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 1}, {1, 2}});
        assertThat(FullGrid.of()).hasNumberOfRows(1);
    }

    @Test
    void refusesAGridThatIsTooLarge() {
        assertThat(FullGrid.size(1000, 1000, 1000)).isEqualTo(1_000_000_000L);
        assertThatThrownBy(() -> FullGrid.of(1000, 1000, 1000)).hasMessageContaining("1000000000");
        assertThatThrownBy(() -> FullGrid.of(2, 0)).hasMessageContaining("Maybe its list is empty?");
    }

    @Test
    void mapsCoordinatesToLevelsAndValues() {
        for (int levels = 2; levels < 40; levels++) {
            for (int level = 0; level < levels; level++) {
                assertThat(UnitCube.level(UnitCube.coordinate(level, levels), levels))
                        .isEqualTo(level);
            }
        }
        assertThat(UnitCube.level(0.5, 1)).isZero();
        assertThat(UnitCube.linear(0.25, 4, 8)).isEqualTo(5);
        assertThat(UnitCube.linear(1, 0.1, 0.3)).isEqualTo(0.3);
        assertThat(UnitCube.logarithmic(0.5, 1, 100)).isCloseTo(10, within(1e-12));
        assertThat(UnitCube.logarithmic(1, 0.1, 0.3)).isEqualTo(0.3);
        assertThatThrownBy(() -> UnitCube.level(1.1, 3)).hasMessageContaining("coordinate must lie in [0, 1]");
    }
}
