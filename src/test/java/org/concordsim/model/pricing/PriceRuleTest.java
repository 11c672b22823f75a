package org.concordsim.model.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleSupplier;
import org.concordsim.model.pricing.Settlement.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceRuleTest {
    private static final DoubleSupplier NOBODY_ASKS = () -> {
        throw new AssertionError("the desk was asked");
    };

    @ParameterizedTest
    @CsvSource({
        "SALES,        .95, .99, .10, false, .95, NOBODY",
        "SALES,        .70, .99, .40, true,  .70, NOBODY",
        "SALES,        .55, .99, .40, false, .60, NOBODY",
        "APPROVAL,     .92, .99, .10, true,  .92, NOBODY",
        "APPROVAL,     .90, .99, .10, false, .90, NOBODY",
        "APPROVAL,     .80, .85, .10, false, .85, APPROVAL",
        "APPROVAL,     .80, .70, .10, false, .80, APPROVAL",
        "APPROVAL,     .80, .97, .10, true,  .90, APPROVAL",
        "CONSULTATION, .80, .95, .15, false, .85, NOBODY",
        "CONSULTATION, .81, 1.0, .15, true,  .90, CONSULTATION",
        "DESK,         .70, .95, .20, false, .80, NOBODY",
        "DESK,         .70, .95, .20, true,  .77, DESK",
    })
    void decides(
            PriceRule rule, double sales, double marketing, double authority, boolean key, double ratio, Asked asked) {
        DoubleSupplier desk = asked == Asked.DESK ? () -> 0.77 : NOBODY_ASKS;
        Settlement settlement = rule.settle(new PriceCase(sales, marketing, desk, authority, 0.5, key));
        assertThat(settlement.ratio()).isCloseTo(ratio, within(1e-12));
        assertThat(settlement.asked()).isEqualTo(asked);
    }

    @Test
    void consultationFollowsTheLouderVoice() {
        double quiet = PriceRule.CONSULTATION
                .settle(new PriceCase(.8, .95, NOBODY_ASKS, .1, 0, true))
                .ratio();
        double loud = PriceRule.CONSULTATION
                .settle(new PriceCase(.8, .95, NOBODY_ASKS, .1, 1, true))
                .ratio();
        assertThat(quiet).isCloseTo(.8, within(1e-12));
        assertThat(loud).isCloseTo(.95, within(1e-12));
    }

    @Test
    void casesWithNumbersThatAreNoneAreRefused() {
        assertThatThrownBy(() -> new PriceCase(Double.NaN, 1, NOBODY_ASKS, .1, .5, true))
                .hasMessageContaining("salesWish");
        assertThatThrownBy(() -> new PriceCase(1, Double.NaN, NOBODY_ASKS, .1, .5, true))
                .hasMessageContaining("marketingWish");
        assertThatThrownBy(() -> new PriceCase(1, 1, NOBODY_ASKS, Double.NaN, .5, true))
                .hasMessageContaining("authority");
        assertThatThrownBy(() -> new PriceCase(1, 1, NOBODY_ASKS, .1, Double.NaN, true))
                .hasMessageContaining("marketingVoice");
        assertThatThrownBy(() -> PriceRule.DESK.settle(new PriceCase(1, 1, () -> Double.NaN, .1, .5, true)))
                .hasMessageContaining("ratio");
    }
}
