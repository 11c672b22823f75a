package org.concordsim.model.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.concordsim.model.event.Winner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricingConflictTest {
    @ParameterizedTest
    @CsvSource({
        "0.80, 0.95, 0.80, true, SALES",
        "0.80, 0.95, 0.95, true, MARKETING",
        "0.80, 0.95, 0.86, true, SALES",
        "0.90, 0.92, 0.92, false, MARKETING",
        "0.90, 0.90, 0.70, false, NEITHER",
        "0.81, 1.00, 0.90, true, NEITHER",
    })
    void namesTheSideNearerToTheSettledPrice(
            double sales, double marketing, double settled, boolean conflict, Winner winner) {
        PricingConflict result = PricingConflict.of(sales, marketing, settled, 0.05);
        assertThat(result.aboveTolerance()).isEqualTo(conflict);
        assertThat(result.winner()).isEqualTo(winner);
    }

    @Test
    void theGapIsTheLogRatioWhicheverSideIsHigher() {
        assertThat(PricingConflict.of(0.8, 1, 1, 0).gap()).isCloseTo(Math.log(1.25), within(1e-12));
        assertThat(PricingConflict.of(1, 0.8, 1, 0).gap()).isCloseTo(Math.log(1.25), within(1e-12));
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        assertThatThrownBy(() -> PricingConflict.of(Double.NaN, 1, 1, 0)).hasMessageContaining("salesRatio");
        assertThatThrownBy(() -> PricingConflict.of(1, Double.NaN, 1, 0)).hasMessageContaining("marketingRatio");
        assertThatThrownBy(() -> PricingConflict.of(1, 1, Double.NaN, 0)).hasMessageContaining("settled");
        assertThatThrownBy(() -> PricingConflict.of(1, 1, 1, Double.NaN)).hasMessageContaining("tolerance");
    }
}
