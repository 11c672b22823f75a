package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.validation.known.KnownFirm;
import org.concordsim.experiment.validation.known.PriceLever;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One percent more price at the same volume raises profit by 1 % (1 - commission) / margin: an identity of accounting. */
class PriceLeverageTest {
    private final Laboratory.Outcome before = at(6000);
    private final Laboratory.Outcome after = at(6060);

    private static Laboratory.Outcome at(double listPrice) {
        return new KnownCase(PriceLever.at(listPrice), KnownFirm.MODEL).observe(0);
    }

    @Test
    void volumeStaysAndRevenueFollowsThePrice() {
        assertThat(value(before, "wins")).isPositive().isEqualTo(value(after, "wins"));
        assertThat(value(after, "revenue") / value(before, "revenue")).isCloseTo(1.01, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"contribution", "operatingProfit"})
    void profitFollowsByTheLeverOfTheMargin(String profit) {
        double margin = value(before, profit) / value(before, "revenue");
        double growth = value(after, profit) / value(before, profit) - 1;

        assertThat(margin).isGreaterThan(0.1);
        assertThat(growth).isCloseTo(0.01 * (1 - PriceLever.COMMISSION) / margin, within(1e-9));
    }

    private static double value(Laboratory.Outcome outcome, String measure) {
        return KnownCase.value(outcome, measure);
    }
}
