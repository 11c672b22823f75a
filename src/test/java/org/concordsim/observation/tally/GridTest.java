package org.concordsim.observation.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GridTest {
    private static final Grid GRID = new Grid(260, 1040, 80, 260);

    @Test
    void theLastQuarterIsShorterWhenTheTimeDoesNotDivide() {
        assertThat(GRID.quarters()).isEqualTo(10);
        assertThat(GRID.cells().get(13)).isEqualTo(new Cell("all", "q10"));
        assertThat(GRID.end(13) - GRID.start(13)).isCloseTo(60, within(1e-9));
        assertThat(GRID.years(Grid.ALL)).isCloseTo(3, within(1e-9));
    }

    @Test
    void anInstantOnABoundaryBelongsToTheLaterQuarter() {
        assertThat(GRID.during(Math.nextDown(260.0))).isEqualTo(-1);
        assertThat(GRID.during(260)).isEqualTo(4);
        assertThat(GRID.during(340)).isEqualTo(5);
        assertThat(GRID.during(Math.nextDown(1040.0))).isEqualTo(13);
        assertThat(GRID.during(1040)).isEqualTo(-1);
        assertThat(GRID.during(Double.NaN)).isEqualTo(-1);
    }

    @Test
    void aClosingBelongsToTheQuarterThatEnds() {
        assertThat(GRID.closedOn(260)).isEqualTo(-1);
        assertThat(GRID.closedOn(340)).isEqualTo(4);
        assertThat(GRID.closedOn(Math.nextUp(340.0))).isEqualTo(4);
        assertThat(GRID.closedOn(1040)).isEqualTo(13);
        assertThat(GRID.closedOn(1200)).isEqualTo(-1);
    }

    @Test
    void aLevelIsIntegratedOverEachPeriod() {
        Level level = new Level(GRID, 2);
        level.set(300, 3);
        level.set(420, 1);
        assertThat(level.integral(4)).isCloseTo(40 * 2 + 40 * 3, within(1e-9));
        assertThat(level.integral(5)).isCloseTo(80 * 3, within(1e-9));
        assertThat(level.integral(Grid.ALL)).isCloseTo(40 * 2 + 120 * 3 + 620, within(1e-9));
    }

    @Test
    void anEmptyTimeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grid(10, 10, 65, 260));
        assertThatIllegalArgumentException().isThrownBy(() -> new Grid(0, 10, Double.NaN, 260));
    }
}
