package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.concordsim.statistics.PairedComparison;
import org.concordsim.support.RunSample;
import org.concordsim.support.RunTrial;
import org.concordsim.support.Switches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each mechanism in doses, under common chance: a strong dose moves its measure beyond a weak one in the known direction, and
 * a dose of nothing leaves exactly nothing behind while the mechanism is on.
 */
class DoseTest {
    private static final Path TABLE = Path.of("src/test/resources/scenarios/doses.csv");
    private static final List<String> SHORT = List.of("simulation.warmUpYears=0.25", "simulation.observedYears=0.75");
    private static final int RUNS = 4;
    private static final double CONFIDENCE = 0.95;
    private static final double ROUNDING = 1e-9;

    /** One mechanism with its doses. */
    private record Row(List<String> cells) {
        String mechanism() {
            return cells.get(0);
        }

        String measure() {
            return cells.get(5);
        }

        boolean strongIsHigher() {
            assertThat(cells.get(6)).isIn("higher", "lower");
            return cells.get(6).equals("higher");
        }

        RunSample sample(String dose, int runs) {
            List<String> changes = new ArrayList<>(SHORT);
            changes.addAll(list(cells.get(2)));
            changes.addAll(list(dose));
            changes.add("mechanisms." + mechanism() + "=true");
            return RunTrial.branch(list(cells.get(1)), runs, changes).sample();
        }

        @Override
        public String toString() {
            return mechanism();
        }
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    static Stream<Row> rows() {
        try {
            return Files.readAllLines(TABLE).stream().skip(1).map(line -> new Row(Arrays.asList(line.split(",", -1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Row> rowsWithNone() {
        return rows().filter(row -> !row.cells().get(7).isEmpty());
    }

    @Test
    void everyMechanismHasARow() {
        assertThat(rows().map(Row::mechanism)).hasSizeGreaterThan(20).containsExactlyElementsOf(Switches.names());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aStrongDoseMovesTheMeasureBeyondAWeakOne(Row row) {
        RunSample weak = row.sample(row.cells().get(3), RUNS);
        RunSample strong = row.sample(row.cells().get(4), RUNS);
        PairedComparison change = row.strongIsHigher()
                ? strong.less(weak, row.measure(), CONFIDENCE)
                : weak.less(strong, row.measure(), CONFIDENCE);

        assertThat(change.interval().low())
                .as("%s of %s %s", row.measure(), row, change)
                .isPositive();
    }

    @ParameterizedTest
    @MethodSource("rowsWithNone")
    void aDoseOfNothingLeavesNothingBehind(Row row) {
        RunSample none = row.sample(row.cells().get(7), 1);
        double expected = Double.parseDouble(row.cells().get(9));

        assertThat(none.mean(row.cells().get(8)))
                .as(row.cells().get(8) + " of " + row)
                .isCloseTo(expected, within(ROUNDING));
    }
}
