package org.concordsim.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequireTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-300, 0.5, 1})
    void givesBackAShare(double value) {
        assertThat(Require.share(value, "support")).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-300, 1.0000000000000002, 45, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesWhatIsNoShare(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.share(value, "support"))
                .withMessage("support must lie in [0, 1] but is " + value + ". Maybe it was written as a percentage?");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, 1, Double.MAX_VALUE})
    void givesBackAPositiveNumber(double value) {
        assertThat(Require.positive(value, "hours")).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNotPositiveAndFinite(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.positive(value, "hours"))
                .withMessage("hours must lie above 0 but is " + value + ". Maybe a unit is missing?");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, Double.MIN_VALUE, Double.MAX_VALUE})
    void givesBackANumberThatIsNotNegative(double value) {
        assertThat(Require.notNegative(value, "cost")).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNegativeOrNotFinite(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.notNegative(value, "cost"))
                .withMessage("cost must lie 0 or more but is " + value + ". Maybe a sign is wrong?");
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 3.5, 5})
    void givesBackANumberWithinClosedBounds(double value) {
        assertThat(Require.within(value, 2, 5, "form fields")).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.9999, 5.0001, Double.NaN})
    void refusesANumberOutsideItsBounds(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.within(value, 2, 5, "form fields"))
                .withMessage("form fields must lie in [2.0, 5.0] but is " + value + ". Maybe the unit differs?");
    }

    @Test
    void refusesEverythingWhenABoundIsNotANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> Require.within(1, Double.NaN, 5, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> Require.within(1, 0, Double.NaN, "x"));
    }

    @Test
    void givesBackWhatAConditionHoldsFor() {
        String value = "kept";

        assertThat(Require.that(true, value, "unused")).isSameAs(value);
    }

    @Test
    void refusesWithTheMessageWhenTheConditionFails() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.that(false, "x", "Segments must add up. Maybe one is missing?"))
                .withMessage("Segments must add up. Maybe one is missing?");
    }
}
