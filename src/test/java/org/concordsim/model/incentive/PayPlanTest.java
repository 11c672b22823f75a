package org.concordsim.model.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.concordsim.model.parameters.PayBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayPlanTest {
    private static PayPlan plan(double quota, PayBasis basis) {
        return new PayPlan(60_000, 0.1, 0.015, 1.5, quota, basis, 0.2);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "50, 5", "100, 10", "120, 13", "300, 40"})
    void payIsKinkedAtQuota(double credited, double pay) {
        assertThat(plan(100, PayBasis.REVENUE).variablePay(credited)).isCloseTo(pay, within(1e-12));
    }

    @Test
    void withoutAQuotaThereIsNoAcceleration() {
        assertThat(plan(0, PayBasis.REVENUE).variablePay(1000)).isCloseTo(100, within(1e-12));
        assertThat(plan(0, PayBasis.REVENUE).attainment(1000)).isEqualTo(1);
    }

    @Test
    void bothBasesCreditASaleAtListPriceAlike() {
        assertThat(plan(0, PayBasis.REVENUE).credit(100, 100, 45)).isEqualTo(100);
        assertThat(plan(0, PayBasis.MARGIN).credit(100, 100, 45)).isCloseTo(100, within(1e-12));
    }

    @Test
    void aDiscountCostsMoreCreditOnMarginThanOnRevenue() {
        assertThat(plan(0, PayBasis.REVENUE).credit(90, 100, 50)).isEqualTo(90);
        assertThat(plan(0, PayBasis.MARGIN).credit(90, 100, 50)).isEqualTo(80);
    }

    @Test
    void aSaleWithoutMarginIsCreditedWithNothing() {
        assertThat(plan(0, PayBasis.MARGIN).credit(40, 100, 50)).isZero();
        assertThat(plan(0, PayBasis.MARGIN).credit(90, 100, 100)).isZero();
        assertThat(plan(0, PayBasis.MARGIN).credit(90, 100, 120)).isZero();
    }

    @Test
    void aSelfSourcedDealEarnsThePremium() {
        PayPlan plan = plan(100, PayBasis.REVENUE);
        assertThat(plan.gain(90, 20, true)).isCloseTo(1.2 * plan.gain(90, 20, false), within(1e-12));
    }

    @Test
    void theNextQuarterStartsBelowQuotaAndIsDiscounted() {
        PayPlan plan = plan(100, PayBasis.REVENUE);
        assertThat(plan.gainNextQuarter(50, 0.25)).isCloseTo(4, within(1e-12));
        assertThat(plan.gain(100, 50, false)).isCloseTo(7.5, within(1e-12));
    }

    @Test
    void laterPayIsDiscountedByTimeAndALinearPlanIgnoresTheQuarter() {
        PayPlan kinked = plan(100, PayBasis.REVENUE);
        assertThat(kinked.gainLater(0, 50, 0.21, 0.5)).isCloseTo(5 / 1.1, within(1e-12));
        assertThat(kinked.gainLater(0, 50, 0.21, 1)).isCloseTo(kinked.gainNextQuarter(50, 0.21), within(1e-12));
        assertThat(kinked.gainLater(100, 50, 0.21, 0)).isEqualTo(kinked.gain(100, 50, false));
        PayPlan linear = plan(0, PayBasis.REVENUE);
        assertThat(linear.gainLater(70, 50, 0.21, 0.3)).isEqualTo(linear.gainLater(0, 50, 0.21, 0.3));
    }

    @Test
    void renewalsEarnTheirOwnCommission() {
        assertThat(plan(100, PayBasis.MARGIN).renewalPay(1000)).isCloseTo(15, within(1e-12));
    }

    @Property(tries = 300, seed = "20060701")
    void theGainIsTheDifferenceOfPay(
            @ForAll @DoubleRange(min = 0, max = 1e6) double toDate,
            @ForAll @DoubleRange(min = 0, max = 1e6) double credit,
            @ForAll @DoubleRange(min = 0, max = 1e6) double quota) {
        PayPlan plan = plan(quota, PayBasis.REVENUE);
        double difference = plan.variablePay(toDate + credit) - plan.variablePay(toDate);
        assertThat(plan.gain(toDate, credit, false)).isCloseTo(difference, within(1e-6));
    }

    @Property(tries = 300, seed = "20060701")
    void withoutAQuotaTheGainIgnoresBookingsToDateToTheBit(
            @ForAll @DoubleRange(min = 0, max = 1e6) double toDate,
            @ForAll @DoubleRange(min = 0, max = 1e6) double credit) {
        PayPlan plan = plan(0, PayBasis.REVENUE);
        assertThat(plan.gain(toDate, credit, false)).isEqualTo(plan.gain(0, credit, false));
    }

    @Property(tries = 300, seed = "20060701")
    void doublingAllMoneyDoublesPayExactly(
            @ForAll @DoubleRange(min = 0, max = 1e6) double toDate,
            @ForAll @DoubleRange(min = 0, max = 1e5) double price,
            @ForAll @DoubleRange(min = 0, max = 1e6) double quota,
            @ForAll PayBasis basis) {
        double once = plan(quota, basis).gain(toDate, plan(quota, basis).credit(price, 1e5, 45_000), true);
        double credit = plan(2 * quota, basis).credit(2 * price, 2e5, 90_000);
        assertThat(plan(2 * quota, basis).gain(2 * toDate, credit, true)).isEqualTo(2 * once);
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        assertThatThrownBy(() -> plan(Double.NaN, PayBasis.REVENUE)).hasMessageContaining("quota");
        assertThatThrownBy(() -> plan(0, PayBasis.REVENUE).gainNextQuarter(1, Double.NaN))
                .hasMessageContaining("discountRate");
        assertThatThrownBy(() -> new PayPlan(0, Double.NaN, 0, 1, 0, PayBasis.REVENUE, 0))
                .hasMessageContaining("commissionNew");
        assertThatThrownBy(() -> new PayPlan(0, 0, 0, Double.NaN, 0, PayBasis.REVENUE, 0))
                .hasMessageContaining("accelerator");
    }
}
