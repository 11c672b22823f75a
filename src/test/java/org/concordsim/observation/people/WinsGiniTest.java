package org.concordsim.observation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WinsGiniTest {
    @Test
    void theGiniCoefficientOfOneToFourIsAQuarter() {
        assertThat(WinsGini.gini(3, 1, 4, 2)).isCloseTo(0.25, within(1e-12));
        assertThat(WinsGini.gini(7, 7, 7)).isCloseTo(0, within(1e-12));
        assertThat(WinsGini.gini(0, 0, 0, 1)).isCloseTo(0.75, within(1e-12));
    }
}
