package org.concordsim.model.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CreditedReturnTest {
    private static CreditedReturn seen(int lag, double money, double[] spent, double[] credited) {
        CreditedReturn seen = new CreditedReturn(lag, 12, 0.2);
        for (int i = 0; i < spent.length; i++) {
            seen.note(money * spent[i], money * credited[i]);
        }
        return seen;
    }

    @Test
    void constantSpendingIsHeldToReturnItsAverageAtTheMarginToo() {
        CreditedReturn seen = seen(0, 1, new double[] {100, 100, 100}, new double[] {300, 500, 400});
        assertThat(seen.average()).isEqualTo(4);
        assertThat(seen.marginal()).isCloseTo(4, within(1e-12));
    }

    @Test
    void variedSpendingRevealsASlopeBelowTheAverage() {
        double[] spent = {50, 150, 50, 150, 50, 150, 50, 150};
        double[] credited = {350, 450, 350, 450, 350, 450, 350, 450};
        CreditedReturn seen = seen(0, 1, spent, credited);
        double shrinkage = 0.08 * 100 * 100;
        double slope = (1.0 * 8 * 2500 + shrinkage * 4) / (8 * 2500 + shrinkage);
        assertThat(seen.marginal()).isCloseTo(slope, within(1e-12)).isLessThan(seen.average());
    }

    @Test
    void spendingIsPairedWithLaterBookings() {
        CreditedReturn seen = seen(2, 1, new double[] {10, 20, 999, 999}, new double[] {0, 0, 30, 60});
        assertThat(seen.pairs()).isEqualTo(2);
        assertThat(seen.average()).isCloseTo(3, within(1e-12));
    }

    @Test
    void onlyTheLastTwelvePairsAreRemembered() {
        CreditedReturn seen = new CreditedReturn(1, 12, 0.2);
        for (int i = 0; i < 40; i++) {
            seen.note(10, i < 25 ? 1000 : 20);
        }
        assertThat(seen.pairs()).isEqualTo(12);
        assertThat(seen.average()).isCloseTo(2, within(1e-12));
    }

    @Test
    void nothingIsKnownBeforeThereIsAPair() {
        assertThat(new CreditedReturn(0, 12, 0.2).marginal()).isZero();
        assertThat(seen(1, 1, new double[] {10}, new double[] {50}).average()).isZero();
        assertThat(seen(0, 1, new double[] {0}, new double[] {50}).marginal()).isZero();
    }

    @Test
    void creditThatFallsWithSpendingIsNoReturnAndNeverANegativeOne() {
        assertThat(seen(0, 1, new double[] {10, 90, 10, 90}, new double[] {900, 0, 900, 0})
                        .marginal())
                .isZero();
    }

    @Test
    void doublingAllMoneyLeavesReturnsBitIdentical() {
        double[] spent = {51.3, 149.1, 73.7, 99.9};
        double[] credited = {353.3, 447.1, 301.9, 120.7};
        assertThat(seen(1, 2, spent, credited).marginal())
                .isEqualTo(seen(1, 1, spent, credited).marginal());
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        assertThatThrownBy(() -> new CreditedReturn(0, 12, 0.2).note(Double.NaN, 0))
                .hasMessageContaining("spentMoney");
        assertThatThrownBy(() -> new CreditedReturn(0, 12, 0.2).note(0, Double.NaN))
                .hasMessageContaining("creditedMoney");
        assertThatThrownBy(() -> new CreditedReturn(9, 12, 0.2)).hasMessageContaining("lag");
    }
}
