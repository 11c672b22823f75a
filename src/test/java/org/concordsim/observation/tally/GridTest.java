package org.concordsim.observation.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.model.event.Segment;
import org.junit.jupiter.api.Test;

class GridTest {
    private static final Grid GRID = new Grid(260, 1040, 80, 260);

    @Test
    void theLastQuarterIsShorterWhenTheTimeDoesNotDivide() {
        assertThat(GRID.quarters()).isEqualTo(10);
        assertThat(GRID.cells().get(40)).isEqualTo(new Cell("all", "q10"));
        assertThat(GRID.end(40) - GRID.start(40)).isCloseTo(60, within(1e-9));
        assertThat(GRID.years(Grid.ALL)).isCloseTo(3, within(1e-9));
    }

    @Test
    void everySegmentHasAFieldInEveryQuarter() {
        assertThat(GRID.cells()).hasSize(GRID.size()).doesNotHaveDuplicates();
        int cell = GRID.during(340) + Grid.of(Segment.MID);
        assertThat(GRID.cells().get(cell)).isEqualTo(new Cell("mid", "q2"));
        assertThat(GRID.start(cell)).isEqualTo(340);
        assertThat(GRID.end(cell)).isEqualTo(420);
        assertThat(GRID.cells().get(Grid.segmentOf(cell))).isEqualTo(new Cell("mid", "all"));
        assertThat(GRID.cells().get(Grid.quarterOf(cell))).isEqualTo(new Cell("all", "q2"));
    }

    @Test
    void aScopeCoversTheFieldsThatItNames() {
        assertThat(covered(Scope.WHOLE)).containsExactly("all all");
        assertThat(covered(Scope.SEGMENTS)).containsExactly("all all", "small all", "mid all", "enterprise all");
        assertThat(covered(Scope.QUARTERS)).hasSize(11).allMatch(cell -> cell.startsWith("all"));
        assertThat(covered(Scope.EVERYWHERE)).hasSize(44).contains("enterprise q10");
    }

    private static List<String> covered(Scope scope) {
        return IntStream.range(0, GRID.size())
                .filter(scope::covers)
                .mapToObj(GRID.cells()::get)
                .map(cell -> cell.segment() + " " + cell.period())
                .toList();
    }

    @Test
    void aDayAndASegmentLieOnFourFields() {
        List<String> fields = IntStream.range(0, GRID.size())
                .filter(cell -> GRID.covers(cell, 350, Segment.MID))
                .mapToObj(GRID.cells()::get)
                .map(cell -> cell.segment() + " " + cell.period())
                .toList();
        assertThat(fields).containsExactly("all all", "mid all", "all q2", "mid q2");
        assertThat(IntStream.range(0, GRID.size()))
                .as("warm-up")
                .noneMatch(cell -> GRID.covers(cell, 250, Segment.MID));
    }

    @Test
    void anInstantOnABoundaryBelongsToTheLaterQuarter() {
        assertThat(GRID.during(Math.nextDown(260.0))).isEqualTo(-1);
        assertThat(GRID.during(260)).isEqualTo(4);
        assertThat(GRID.during(340)).isEqualTo(8);
        assertThat(GRID.during(Math.nextDown(1040.0))).isEqualTo(40);
        assertThat(GRID.during(1040)).isEqualTo(-1);
        assertThat(GRID.during(Double.NaN)).isEqualTo(-1);
    }

    @Test
    void aClosingBelongsToTheQuarterThatEnds() {
        assertThat(GRID.closedOn(260)).isEqualTo(-1);
        assertThat(GRID.closedOn(340)).isEqualTo(4);
        assertThat(GRID.closedOn(Math.nextUp(340.0))).isEqualTo(4);
        assertThat(GRID.closedOn(1040)).isEqualTo(40);
        assertThat(GRID.closedOn(1200)).isEqualTo(-1);
    }

    @Test
    void aLevelIsIntegratedOverEachPeriod() {
        Level level = new Level(GRID, 2);
        level.set(300, 3);
        level.set(420, 1);
        assertThat(level.integral(4)).isCloseTo(40 * 2 + 40 * 3, within(1e-9));
        assertThat(level.integral(8)).isCloseTo(80 * 3, within(1e-9));
        assertThat(level.integral(Grid.ALL)).isCloseTo(40 * 2 + 120 * 3 + 620, within(1e-9));
    }

    @Test
    void anEmptyTimeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grid(10, 10, 65, 260));
        assertThatIllegalArgumentException().isThrownBy(() -> new Grid(0, 10, Double.NaN, 260));
    }
}
