package org.concordsim.result.table;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "2.0E-3, 0.002",
        "12, 12",
        "-0.0, 0",
        "1e14, 100000000000000",
        "47123456.75, 47123456.75",
        "1e22, 1E+22",
        "1e-9, 1E-9",
        "2e-44, 2E-44",
        "4.9E-324, 4.9E-324"
    })
    void usesTheFewestDigits(double value, String text) {
        assertThat(Decimal.text(value)).isEqualTo(text);
    }

    @Test
    void leavesACellEmptyForWhatIsNotDefined() {
        assertThat(Decimal.text(Double.NaN)).isEmpty();
        assertThat(Decimal.text(Double.NEGATIVE_INFINITY)).isEmpty();
        assertThat(Decimal.number("")).isNaN();
    }

    @Property(seed = "20060706")
    void readsBackAsTheSameNumber(@ForAll double value) {
        assertThat(Decimal.number(Decimal.text(value))).isEqualTo(value + 0.0);
    }

    @Property(seed = "20060707")
    void readsBackAnyBitsAsTheSameNumber(@ForAll long bits) {
        long finite = bits & 0xFFEFFFFFFFFFFFFFL;
        double value = Double.longBitsToDouble(finite);

        assertThat(Decimal.number(Decimal.text(value))).isEqualTo(value);
    }
}
