package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * Each mechanism alone, switched on and off under common chance: what it does, what it costs, and through what channel. The
 * table has one row a switch: the organizing model or the change of model, the settings that make the mechanism matter, the
 * measure and where it goes when the switch is off, what then no longer happens at all, and the settings that clamp its
 * channel.
 */
class MechanismTest {
    private static final Path TABLE = Path.of("src/test/resources/scenarios/mechanisms.csv");
    private static final List<String> SHORT = List.of("simulation.warmUpYears=0.25", "simulation.observedYears=1");
    private static final int RUNS = 8;
    private static final int CLAMPED_RUNS = 4;
    private static final double CONFIDENCE = 0.99;
    private static final double NEGLIGIBLE = 0.05;

    /** What a mechanism is expected to do. */
    private record Row(
            String mechanism, String models, String setup, String measure, String off, String gone, String clamp) {
        static Row of(String line) {
            String[] cells = line.split(",", -1);
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
        }

        @Override
        public String toString() {
            return mechanism;
        }

        RunSample sample(boolean on, boolean clamped, int runs) {
            List<String> changes = new ArrayList<>(SHORT);
            changes.addAll(list(setup));
            changes.addAll(clamped ? list(clamp) : List.of());
            changes.add("mechanisms." + mechanism + "=" + on);
            return RunTrial.branch(list(models), runs, changes).sample();
        }
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    static Stream<Row> mechanisms() {
        try {
            return Files.readAllLines(TABLE).stream().skip(1).map(Row::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everySwitchHasARow() {
        assertThat(mechanisms().map(Row::mechanism)).hasSizeGreaterThan(20).containsExactlyElementsOf(Switches.names());
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void movesItsMeasureThroughItsChannelAloneAndCostsNothingWhenOff(Row row) {
        RunSample on = row.sample(true, false, RUNS);
        RunSample off = row.sample(false, false, RUNS);
        PairedComparison change = off.less(on, row.measure(), CONFIDENCE);

        assertMoved(row, change);
        assertGone(row, on, off);
        assertThat(Math.abs(clampedChange(row)))
                .as("effect on %s with its channel clamped", row.measure())
                .isLessThanOrEqualTo(NEGLIGIBLE * Math.abs(change.difference()));
    }

    private static void assertMoved(Row row, PairedComparison change) {
        assertThat(row.off()).isIn("higher", "lower");
        if (row.off().equals("higher")) {
            assertThat(change.interval().low())
                    .as("%s %s", row.measure(), change)
                    .isPositive();
        } else {
            assertThat(change.interval().high())
                    .as("%s %s", row.measure(), change)
                    .isNegative();
        }
    }

    private static void assertGone(Row row, RunSample on, RunSample off) {
        for (String name : list(row.gone())) {
            assertThat(on.mean(name)).as(name + " when on").isNotZero();
            assertThat(off.values(name)).as(name + " when off").containsOnly(0);
        }
    }

    private static double clampedChange(Row row) {
        RunSample on = row.sample(true, true, CLAMPED_RUNS);
        RunSample off = row.sample(false, true, CLAMPED_RUNS);
        return off.mean(row.measure()) - on.mean(row.measure());
    }
}
