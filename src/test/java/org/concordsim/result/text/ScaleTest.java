package org.concordsim.result.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({
        "money, 41234567, 310000, M money, 41.23",
        "money, 41234567, 3100000, M money, 41.2",
        "money, 41234567890, 31000000, G money, 41.235",
        "money, 52345, 800, k money, 52.35",
        "money, 5234.4, 40, money, 5234",
        "share, 0.1534, 0.004, %, 15.34",
        "working days, 3.456, NaN, working days, 3.46",
        "working days, 0, 0, working days, 0.00",
        "share of hours, 0.38, 0.012, % of hours, 38.0",
        "1/year, 13700, 200, k per year, 13.70",
        "1/journey, 1.25, 0.1, per journey, 1.25",
        "1, 2500000, 40000, M, 2.500",
        "1, 12, 0, 1, 12.0"
    })
    void showsDigitsThatTheUncertaintySupports(
            String unit, double value, double uncertainty, String shownUnit, String shown) {
        Scale scale = Scale.of(unit, value, uncertainty);

        assertThat(scale.text(value)).isEqualTo(shown);
        assertThat(scale.unit()).isEqualTo(shownUnit.equals("1") ? "" : shownUnit);
    }

    @Test
    void theLargestValueAndTheLeastHalfWidthDecide() {
        double[] values = {-41_234_567, 12, Double.NaN};
        double[] halves = {3_100_000, 0, 310_000, Double.NaN};

        assertThat(Scale.of("money", values, halves)).isEqualTo(Scale.of("money", 41_234_567, 310_000));
        assertThat(Scale.of("share", new double[0], new double[0])).isEqualTo(Scale.of("share", 0, Double.NaN));
    }

    @Test
    void showsSignsButNoNegativeZero() {
        Scale scale = new Scale("h", 1, 1);

        assertThat(scale.signed(2)).isEqualTo("+2.0");
        assertThat(scale.signed(-0.01)).isEqualTo("+0.0");
        assertThat(scale.text(-0.01)).isEqualTo("0.0");
        assertThat(scale.text(Double.NaN)).isEqualTo("-");
    }
}
