package org.concordsim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoncentralTTest {
    /** Values of the Boost library, by SciPy 1's nct.cdf. */
    @ParameterizedTest
    @CsvSource({
        "2, 10, 1, 0.8076115625",
        "5, 4, 3, 0.8006175481",
        "50, 9, 40, 0.7628921818",
        "0.5, 1, 0.3, 0.5361876885",
        "0, 7, 0.5, 0.3085375387",
        "3, 30, -1, 0.9999011884",
        "1.2, 200, 2, 0.2118372396"
    })
    void agreesWithAnotherImplementation(double t, double degrees, double noncentrality, double expected) {
        assertThat(new NoncentralT(t, degrees).below(noncentrality)).isCloseTo(expected, within(1e-7));
    }

    /** The example of conf.limits.nct in the R package MBESS (Kelley 2007): t = 2.83 with 126 degrees of freedom. */
    @ParameterizedTest
    @CsvSource({"0.975, 0.8337502", "0.025, 4.8153589"})
    void givesThePublishedLimitsOfTheNoncentrality(double probability, double expected) {
        assertThat(new NoncentralT(2.83, 126).noncentrality(probability)).isCloseTo(expected, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"0.3, 1", "2, 5", "8, 5", "40, 29"})
    void isStudentsDistributionWithoutNoncentrality(double t, int degrees) {
        double expected = 1 - StudentT.upperTail(t, Math.sqrt(degrees + 1), degrees + 1);

        assertThat(new NoncentralT(t, degrees).below(0)).isCloseTo(expected, within(1e-7));
    }
}
