package org.concordsim.chart.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "newBookings, New bookings",
        "undefined, Undefined",
        "definedWithLiaison, Defined with liaison",
        "defined-with-liaison, Defined with liaison",
        "handOffs, Hand-offs",
        "ownerHandOffs, Owner hand-offs",
        "follow-up, Follow-up",
        "waitedDaysFollowUp, Waited days follow-up",
        "mqls, Marketing-qualified leads"
    })
    void aNameIsWrittenAsAReaderSeesIt(String name, String words) {
        assertThat(Words.of(name)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "share, 0.4, 100, %",
        "share of hours, 0.4, 100, % of hours",
        "ratio to list, 0.9, 100, % of list price",
        "money/year, 999, 1, money per year",
        "money/year, 250000, 1e-3, thousand money per year",
        "money/year, 5e7, 1e-6, million money per year",
        "money, 2e9, 1e-9, billion money",
        "1/year, 12, 1, number per year",
        "1/journey, 12, 1, number per journey"
    })
    void anAxisNamesItsUnitWithItsMultiple(String unit, double largest, double factor, String words) {
        assertThat(Scale.of(unit, largest)).isEqualTo(new Scale(factor, words));
    }

    @Test
    void aNumberIsOfferedFromItsLongestFormToItsShortest() {
        Interval interval = new Interval(36.24, 35.83, 36.65, 20);
        assertThat(Numerals.labels(interval, 1)).containsExactly("36.2 \u00b10.4", "36.2", "36");
        assertThat(Numerals.labels(new Interval(1234, Double.NaN, Double.NaN, 1), 0))
                .containsExactly("1,234");
    }

    @Test
    void aHalfWidthIsRoundedToTheNearestAndNotWrittenWhereItIsNothing() {
        assertThat(Numerals.labels(new Interval(32.54, 32.42, 32.66, 20), 1)).startsWith("32.5 \u00b10.1");
        assertThat(Numerals.labels(new Interval(0.3, 0, 0.6000000000000001, 20), 1))
                .startsWith("0.3 \u00b10.3");
        assertThat(Numerals.labels(new Interval(19, 19 - 1e-14, 19 + 1e-14, 20), 1))
                .containsExactly("19.0", "19");
    }

    @Test
    void aWholeNumberIsNotOfferedWhereItWouldMislead() {
        assertThat(Numerals.labels(new Interval(1.4, Double.NaN, Double.NaN, 1), 1))
                .containsExactly("1.4");
    }

    @Test
    void decimalsShrinkAsNumbersGrow() {
        assertThat(Numerals.decimals(0.5)).isEqualTo(2);
        assertThat(Numerals.decimals(14)).isEqualTo(1);
        assertThat(Numerals.decimals(300)).isZero();
    }
}
