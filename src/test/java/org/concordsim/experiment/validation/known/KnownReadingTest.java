package org.concordsim.experiment.validation.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.concordsim.experiment.validation.Verdict;
import org.junit.jupiter.api.Test;

class KnownReadingTest {
    private static final double[] SAMPLE = {0.99, 1.01, 1.0, 0.995, 1.005};

    @Test
    void aNumberAgreesIfANarrowIntervalHoldsIt() {
        assertThat(KnownReading.number("a", "1", SAMPLE, 1.002, 0.1).verdict()).isEqualTo(Verdict.AGREES);
    }

    @Test
    void aNumberIsUndecidedIfTheIntervalThatHoldsItIsWide() {
        assertThat(KnownReading.number("a", "1", SAMPLE, 1.002, 0.01).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(KnownReading.number("a", "1", new double[] {Double.NaN, Double.NaN}, 2, 0.1)
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void aNumberDisagreesIfTheIntervalMissesItHoweverWideItIs() {
        assertThat(KnownReading.number("a", "1", SAMPLE, 1.1, 0.0001).verdict()).isEqualTo(Verdict.DISAGREES);
    }

    @Test
    void anIdentityHoldsButForRounding() {
        assertThat(KnownReading.identity("a", "1", 1 + 1e-12, 1).verdict()).isEqualTo(Verdict.AGREES);
        assertThat(KnownReading.identity("a", "1", 1 + 1e-6, 1).verdict()).isEqualTo(Verdict.DISAGREES);
    }

    @Test
    void aSignNeedsTheWholeInterval() {
        assertThat(KnownReading.positive("a", "1", SAMPLE).verdict()).isEqualTo(Verdict.AGREES);
        assertThat(KnownReading.positive("a", "1", new double[] {-1, 2, 0.5}).verdict())
                .isEqualTo(Verdict.UNDECIDED);
        assertThat(KnownReading.positive("a", "1", new double[] {-1, -1.001, -1})
                        .verdict())
                .isEqualTo(Verdict.DISAGREES);
    }

    @Test
    void theIntervalHasAConfidenceOfNineHundredAndNinetyNineInAThousand() {
        // t of 4 degrees of freedom at .9995 is 8.610; the standard deviation of the sample is .0079057
        assertThat(KnownReading.positive("a", "1", SAMPLE).interval().halfWidth())
                .isCloseTo(8.610 * 0.0079057 / Math.sqrt(5), within(1e-5));
    }

    @Test
    void everyAnswerSaysWhatItIsAndIsThereOnce() {
        List<KnownCard> cards = KnownAnswers.ALL.stream().map(KnownAnswer::card).toList();

        assertThat(cards).extracting(KnownCard::id).doesNotHaveDuplicates().allMatch(id -> id.matches("K\\d"));
        assertThat(cards).allSatisfy(card -> {
            assertThat(card.statement()).endsWith(".");
            assertThat(card.formula()).isNotBlank();
            assertThat(card.source()).isNotBlank();
            assertThat(card.experiment()).isNotBlank();
        });
        assertThat(KnownAnswers.ALL)
                .allSatisfy(answer -> assertThat(answer.needs()).isNotEmpty());
    }
}
