package org.concordsim.model.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WillingnessBeliefTest {
    @Test
    void withoutReadingsThePriorStands() {
        WillingnessBelief belief = WillingnessBelief.of(0.2, 0.3, 4, 0, 0);
        assertThat(belief.mean()).isCloseTo(0.2, within(1e-15));
        assertThat(belief.variance()).isCloseTo(0.09, within(1e-15));
    }

    @Test
    void readingsWeighByTheirPrecision() {
        WillingnessBelief belief = WillingnessBelief.of(0, 0.5, 4, 3 * 0.4, 3);
        assertThat(belief.mean()).isCloseTo(0.3, within(1e-15));
        assertThat(belief.variance()).isCloseTo(1 / 16.0, within(1e-15));
    }

    @Test
    void manyReadingsOverrideAnyPrior() {
        assertThat(WillingnessBelief.of(-2, 0.3, 4, 0.7 * 100_000, 100_000).mean())
                .isCloseTo(0.7, within(1e-3));
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        assertThatThrownBy(() -> WillingnessBelief.of(Double.NaN, 0.3, 4, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mean");
        assertThatThrownBy(() -> WillingnessBelief.of(0, Double.NaN, 4, 0, 0)).hasMessageContaining("priorSpread");
        assertThatThrownBy(() -> WillingnessBelief.of(0, 0.3, Double.NaN, 0, 0)).hasMessageContaining("itemPrecision");
        assertThatThrownBy(() -> WillingnessBelief.of(0, 0.3, 4, Double.NaN, 1)).hasMessageContaining("mean");
        assertThatThrownBy(() -> WillingnessBelief.of(0, 0.3, 4, 0, -1)).hasMessageContaining("readings");
    }
}
