package org.concordsim.experiment.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordsim.experiment.validation.fact.Facts;
import org.concordsim.statistics.Interval;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void agreesOnlyIfTheWholeIntervalLiesInTheRange() {
        assertThat(Verdict.of(new Interval(0.2, 0.3), 0.2, 0.3)).isEqualTo(Verdict.AGREES);
        assertThat(Verdict.of(new Interval(0.19, 0.3), 0.2, 0.3)).isEqualTo(Verdict.UNDECIDED);
        assertThat(Verdict.of(new Interval(0.1, 0.4), 0.2, 0.3)).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void disagreesOnlyIfNoPartOfTheIntervalDoes() {
        assertThat(Verdict.of(new Interval(0.31, 0.4), 0.2, 0.3)).isEqualTo(Verdict.DISAGREES);
        assertThat(Verdict.of(new Interval(-1, 0.1), 0.2, 0.3)).isEqualTo(Verdict.DISAGREES);
        assertThat(Verdict.of(new Interval(-1, -0.1), 0, Double.POSITIVE_INFINITY))
                .isEqualTo(Verdict.DISAGREES);
    }

    @Test
    void isUndecidedWhereTheIntervalIsNotDefined() {
        assertThat(Verdict.of(Interval.UNDEFINED, 0, 1)).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void readsTheMeanOfWhatIsDefined() {
        Reading reading = new Reading("a", "1", new double[] {1, Double.NaN, 2, 3}, 0, 5);

        assertThat(reading.summary().n()).isEqualTo(3);
        assertThat(reading.summary().mean()).isEqualTo(2);
        assertThat(reading.verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void theBestBetweenTheEndsIsNeverAnEnd() {
        List<double[]> falling = List.of(new double[] {9}, new double[] {4}, new double[] {5}, new double[] {8});

        assertThat(Figures.best(falling)).isZero();
        assertThat(Figures.bestWithin(falling)).isEqualTo(2);
    }

    @Test
    void everyFactSaysWhatItIsAndIsThereOnce() {
        List<FactCard> cards = Facts.ALL.stream().map(Fact::card).toList();

        assertThat(cards).extracting(FactCard::id).doesNotHaveDuplicates().allMatch(id -> id.matches("F\\d{1,2}"));
        assertThat(cards).allSatisfy(card -> {
            assertThat(card.statement()).endsWith(".");
            assertThat(card.source()).isNotBlank();
            assertThat(card.grade()).isIn("A", "B", "C");
        });
    }
}
