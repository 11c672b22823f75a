package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordsim.scenario.registry.Kind;
import org.concordsim.scenario.registry.Lever;
import org.concordsim.scenario.registry.Registry;
import org.concordsim.support.RunTally;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each lever of the organizing models alone, in the small Aligned firm: from the lowest to the highest value that any model is
 * described with, or through all its choices, every value gives another run. The table has one row a lever: the organizing
 * model or the change of model, what else is set, the levers that must give way at the first and at the last value (voices
 * add up to 1, and a rule may leave no room for a weight), and what there is more of at the last value than at the first, or
 * less after a minus; empty where a lever moves only what is left to chance.
 */
class LeversTest {
    private static final Path TABLE = Path.of("src/test/resources/scenarios/levers.csv");
    private static final List<String> SHORT = List.of("simulation.warmUpYears=0.25", "simulation.observedYears=1");
    private static final String PREFIX = "levers.aligned.";

    /** What a lever is moved with and what it moves. */
    private record Row(Lever lever, List<String> cells) {
        static Row of(String line) {
            List<String> cells = List.of(line.split(",", -1));
            return new Row(Registry.load().levers().get(cells.get(0)), cells);
        }

        List<String> words(int cell) {
            return cells.get(cell).isEmpty()
                    ? List.of()
                    : List.of(cells.get(cell).split(" "));
        }

        List<String> values() {
            if (lever.ranges().isEmpty()) {
                return lever.leaf().domain().choices();
            }
            double low = lever.ranges().values().stream()
                    .mapToDouble(Lever.Range::low)
                    .min()
                    .orElseThrow();
            double high = lever.ranges().values().stream()
                    .mapToDouble(Lever.Range::high)
                    .max()
                    .orElseThrow();
            return List.of(number(low), number(high));
        }

        String number(double value) {
            return lever.leaf().domain().kind() == Kind.INTEGER ? String.valueOf((long) value) : String.valueOf(value);
        }

        RunTally run(int value) {
            List<String> values = values();
            List<String> changes = new ArrayList<>(SHORT);
            changes.addAll(words(2));
            changes.add(PREFIX + lever.name() + "=" + values.get(value));
            List<String> giveWay = value == 0 ? words(3) : value == values.size() - 1 ? words(4) : List.of();
            giveWay.forEach(change -> changes.add(PREFIX + change));
            return RunTrial.branch(words(1), 1, changes).sample().runs().get(0);
        }

        @Override
        public String toString() {
            return cells.get(0);
        }
    }

    static Stream<Row> rows() {
        try {
            return Files.readAllLines(TABLE).stream().skip(1).map(Row::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyLeverHasARow() {
        assertThat(rows().map(Row::toString))
                .hasSizeGreaterThan(30)
                .containsExactlyElementsOf(Registry.load().levers().keySet());
    }

    @Test
    void everyLeverHasARangeForEachModelUnlessItIsAChoice() {
        assertThat(Registry.load().levers().values())
                .allSatisfy(lever -> assertThat(lever.ranges().keySet())
                        .as(lever.name())
                        .hasSize(
                                lever.leaf().domain().kind() == Kind.CHOICE
                                        ? 0
                                        : lever.presets().size()));
    }

    @Test
    void theSameValueGivesTheSameRun() {
        Row row = rows().findFirst().orElseThrow();
        assertThat(row.run(0).fingerprint()).isEqualTo(row.run(0).fingerprint());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyValueGivesAnotherRun(Row row) {
        List<RunTally> runs = new ArrayList<>();
        for (int value = 0; value < row.values().size(); value++) {
            runs.add(row.run(value));
        }
        RunTally first = runs.get(0);
        RunTally last = runs.get(runs.size() - 1);

        assertThat(runs).extracting(RunTally::fingerprint).doesNotHaveDuplicates();
        assertThat(row.words(5)).allSatisfy(what -> {
            String name = what.startsWith("-") ? what.substring(1) : what;
            double rise = last.value(name) - first.value(name);
            assertThat(what.startsWith("-") ? -rise : rise).as(name).isPositive();
        });
    }
}
