package org.concordsim.observation.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticClassTest {
    @ParameterizedTest
    @CsvSource({
        "20, UNDEFINED",
        "39.9, UNDEFINED",
        "40, DEFINED",
        "59.9, DEFINED",
        "60, ALIGNED",
        "79.9, ALIGNED",
        "80, INTEGRATED",
        "100, INTEGRATED"
    })
    void classesBeginWhereTheSourceLetsThemBegin(double total, DiagnosticClass expected) {
        assertThat(DiagnosticClass.of(total)).isEqualTo(expected);
        assertThat(DiagnosticClass.of(total).label()).isEqualTo(expected.name().toLowerCase());
    }

    @ParameterizedTest
    @ValueSource(doubles = {19.9, 100.1, Double.NaN})
    void whatNoTotalCanBeIsRefused(double total) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DiagnosticClass.of(total))
                .withMessageContaining("Maybe");
    }

    @Test
    void scalesRunFromOneToFiveInEitherDirection() {
        Scale less = new Scale(2, 0);
        assertThat(less.points(3)).isEqualTo(1);
        assertThat(less.points(1)).isEqualTo(3);
        assertThat(less.points(-1)).isEqualTo(5);
        assertThat(Scale.SHARE.points(Double.NaN)).isEqualTo(1);
        assertThat(Scale.SHARE.points(Double.POSITIVE_INFINITY)).isEqualTo(5);
    }
}
