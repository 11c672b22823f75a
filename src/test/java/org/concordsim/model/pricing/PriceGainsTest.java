package org.concordsim.model.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class PriceGainsTest {
    private static DoubleUnaryOperator desk(double... voices) {
        DoubleUnaryOperator[] gains = {PriceGains.revenue(), PriceGains.margin(40)};
        return PriceGains.desk(100, voices, gains);
    }

    @Test
    void aDeskOfOneVoiceSharesThatVoicesOrderOfPrices() {
        assertThat(desk(1, 0).applyAsDouble(80)).isCloseTo(80, within(1e-12));
        assertThat(desk(0, 1).applyAsDouble(70)).isCloseTo(50, within(1e-12));
    }

    @Test
    void atListPriceEveryPartyWeighsByItsVoiceAlone() {
        assertThat(desk(0.3, 0.7).applyAsDouble(100)).isCloseTo(100, within(1e-12));
    }

    @Test
    void aPartyWithoutGainAtListPriceIsNotHeard() {
        DoubleUnaryOperator[] gains = {PriceGains.revenue(), PriceGains.margin(100)};
        assertThat(PriceGains.desk(100, new double[] {0.5, 0.5}, gains).applyAsDouble(80))
                .isEqualTo(40);
    }

    @Test
    void voicesWithoutPartiesAreRefused() {
        assertThatThrownBy(() -> desk(1)).hasMessageContaining("Maybe a party is missing?");
        assertThatThrownBy(() -> desk(Double.NaN, 1)).hasMessageContaining("voice");
        assertThatThrownBy(() -> PriceGains.margin(Double.NaN)).hasMessageContaining("unitCost");
    }
}
