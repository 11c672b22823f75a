package org.concordsim.chart.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultNumbersTest {
    @Test
    void presetsComeFirstInTheirOrderAndHybridsAsTheyAppear() {
        var numbers = new ResultNumbers(
                "order",
                List.of(
                        value("zeta", 0, "a", 1),
                        value("integrated", 0, "a", 1),
                        value("beta", 0, "a", 1),
                        value("undefined", 0, "a", 1)),
                List.of());
        assertThat(numbers.models()).containsExactly("undefined", "integrated", "zeta", "beta");
    }

    @Test
    void theSummaryTableCountsBeforeTheReplications() {
        var summary = new SummaryLine("aligned", "inPlace", "a", "h", new Interval(5, 4, 6, 9));
        var numbers = new ResultNumbers("both", List.of(value("aligned", 0, "a", 1)), List.of(summary));
        assertThat(numbers.interval("aligned", Point.IN_PLACE, "a")).isEqualTo(summary.interval());
        assertThat(numbers.replicationsOf("a")).isEqualTo(9);
    }

    @Test
    void aRatioIsTakenReplicationByReplication() {
        var numbers = new ResultNumbers(
                "ratio",
                List.of(
                        value("aligned", 0, "won", 1), value("aligned", 0, "all", 2),
                        value("aligned", 1, "won", 3), value("aligned", 1, "all", 4),
                        value("aligned", 2, "won", 3), value("aligned", 2, "all", 0)),
                List.of());
        Interval ratio = numbers.ratio("aligned", Point.IN_PLACE, "won", "all");
        assertThat(ratio.mean()).isCloseTo(0.625, within(1e-12));
        assertThat(ratio.n()).isEqualTo(2);
    }

    @Test
    void onlyWhatWasReachedIsShownWhereNothingIsInPlace() {
        var row = new Observation("aligned", "reached", 0, "all", "a", "h", 1);
        assertThat(new ResultNumbers("reached", List.of(row), List.of()).point())
                .isEqualTo(Point.REACHED);
        assertThat(new ResultNumbers("none", List.of(), List.of()).point()).isEqualTo(Point.IN_PLACE);
    }

    private static Observation value(String model, int replication, String measure, double value) {
        return new Observation(model, "inPlace", replication, "all", measure, "h", value);
    }
}
