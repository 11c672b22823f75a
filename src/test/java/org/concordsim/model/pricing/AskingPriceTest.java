package org.concordsim.model.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.concordsim.model.incentive.PayPlan;
import org.concordsim.model.parameters.PayBasis;
import org.junit.jupiter.api.Test;

class AskingPriceTest {
    private static final double LIST = 100_000;
    private static final double COST = 45_000;
    private static final WillingnessBelief BELIEF = new WillingnessBelief(0.25, 0.03);
    private static final PriceResponse RESPONSE =
            PriceResponse.startingAt(0.28, 0.3, new WillingnessBelief(0.25, 0.09), 20);

    private static double price(DoubleUnaryOperator gain, double hoursCost) {
        return AskingPrice.choose(new PriceQuestion(LIST, 0.4, 0.005, BELIEF, RESPONSE, gain, hoursCost));
    }

    private static PayPlan plan(PayBasis basis, double quota) {
        return new PayPlan(60_000, 0.1, 0.015, quota > 0 ? 1.5 : 1, quota, basis, 0.2);
    }

    private static DoubleUnaryOperator pay(PayPlan plan, double toDate) {
        return price -> plan.gain(toDate, plan.credit(price, LIST, COST), false);
    }

    @Test
    void commissionOnMarginMakesTheSalespersonAskTheFirmsBestPrice() {
        assertThat(price(pay(plan(PayBasis.MARGIN, 0), 0), 0))
                .isEqualTo(price(PriceGains.margin(COST), 0))
                .isBetween(0.65, 0.99);
    }

    @Test
    void commissionOnRevenueMakesTheSalespersonAskLess() {
        assertThat(price(pay(plan(PayBasis.REVENUE, 0), 0), 0))
                .isEqualTo(price(PriceGains.revenue(), 0))
                .isLessThan(price(pay(plan(PayBasis.MARGIN, 0), 0), 0));
    }

    @Test
    void theBestPriceMeetsTheFirstOrderCondition() {
        double ratio = price(PriceGains.margin(COST), 0);
        double markup = ratio / (ratio - COST / LIST);
        assertThat(-RESPONSE.elasticity(ratio, BELIEF)).isCloseTo(markup, within(0.05));
    }

    @Property(tries = 200, seed = "20060701")
    void withoutAQuotaTheBookingsToDateDoNotMoveThePrice(@ForAll @DoubleRange(min = 0, max = 1e6) double toDate) {
        PayPlan plan = plan(PayBasis.REVENUE, 0);
        assertThat(price(pay(plan, toDate), 200)).isEqualTo(price(pay(plan, 0), 200));
    }

    @Test
    void aDealThatLiftsPayOverQuotaNowIsDiscountedDeeperThanOneThatCanWait() {
        double quota = 300_000;
        PayPlan plan = plan(PayBasis.REVENUE, quota);
        double later = 0.6 * plan.gainNextQuarter(0.8 * LIST, 0.15);
        double farBelow = priceAgainst(pay(plan, 0), later);
        double justBelow = priceAgainst(pay(plan, quota - 0.02 * LIST), later);
        assertThat(justBelow).isLessThan(farBelow);
    }

    @Test
    void aSalespersonWithALongHorizonHoldsOutAtTheQuartersEnd() {
        PayPlan plan = plan(PayBasis.REVENUE, 0);
        double patient = priceAgainst(pay(plan, 0), 0.6 * plan.gainNextQuarter(0.8 * LIST, 0));
        double hasty = priceAgainst(pay(plan, 0), 0.6 * plan.gainNextQuarter(0.8 * LIST, 0.5));
        assertThat(hasty).isLessThan(patient);
    }

    @Property(tries = 50, seed = "20060701")
    void linearPayGivesTheSamePriceInEveryWeekOfTheQuarter(@ForAll @DoubleRange(min = 0, max = 13) double week) {
        PayPlan plan = plan(PayBasis.REVENUE, 0);
        double bookings = week * 40_000;
        double bookingsThen = (week + 6) % 13 * 40_000;
        double later = 0.6 * plan.gainLater(bookingsThen, 0.8 * LIST, 0.15, 6 / 13.0);
        double atStart = 0.6 * plan.gainLater(0, 0.8 * LIST, 0.15, 6 / 13.0);
        assertThat(priceAgainst(pay(plan, bookings), later)).isEqualTo(priceAgainst(pay(plan, 0), atStart));
    }

    private static double priceAgainst(DoubleUnaryOperator gain, double later) {
        return AskingPrice.choose(new PriceQuestion(LIST, 0.4, 0.005, BELIEF, RESPONSE, gain, 0, later));
    }

    @Test
    void dearerHoursMakeTheSalespersonGiveWayEarlier() {
        DoubleUnaryOperator gain = pay(plan(PayBasis.MARGIN, 0), 0);
        assertThat(price(gain, 1500)).isLessThan(price(gain, 0));
    }

    @Test
    void listPriceIsAskedWhenNoPriceIsWorthTheHours() {
        assertThat(price(PriceGains.margin(2 * LIST), 100)).isEqualTo(1);
        assertThat(price(pay(plan(PayBasis.REVENUE, 0), 0), 1e6)).isEqualTo(1);
    }

    @Test
    void theHigherOfEquallyGoodPricesIsAsked() {
        PriceQuestion flat = new PriceQuestion(
                LIST, 0.4, 0.1, BELIEF, RESPONSE, price -> 1000 / RESPONSE.chance(price / LIST, BELIEF), 0);
        assertThat(flat.worth(0.7)).isCloseTo(flat.worth(1), within(1e-9));
        PriceResponse sure = PriceResponse.startingAt(0.5, 0.05, new WillingnessBelief(0, 0), 1);
        PriceQuestion certain =
                new PriceQuestion(LIST, 0.4, 0.1, new WillingnessBelief(100, 0), sure, price -> 1000, 0);
        assertThat(AskingPrice.choose(certain)).isEqualTo(1);
    }

    @Test
    void thePriceStaysWithinAuthorityAndReachesItsLimit() {
        PriceQuestion hungry = new PriceQuestion(
                LIST, 0.155, 0.01, new WillingnessBelief(-0.8, 0.01), RESPONSE, PriceGains.revenue(), 0);
        assertThat(AskingPrice.choose(hungry)).isEqualTo(1 - 0.155);
        PriceQuestion bound = new PriceQuestion(LIST, 0, 0.01, BELIEF, RESPONSE, PriceGains.revenue(), 0);
        assertThat(AskingPrice.choose(bound)).isEqualTo(1);
    }

    @Property(tries = 300, seed = "20060701")
    void aRicherCustomerIsNeverBelievedToBeWorthALowerPrice(
            @ForAll @DoubleRange(min = -1, max = 1) double mean,
            @ForAll @DoubleRange(min = 0, max = 0.5) double more,
            @ForAll @DoubleRange(min = 0, max = 0.3) double variance) {
        assertThat(priceAt(mean + more, variance)).isGreaterThanOrEqualTo(priceAt(mean, variance));
    }

    private static double priceAt(double mean, double variance) {
        return AskingPrice.choose(new PriceQuestion(
                LIST, 0.4, 0.01, new WillingnessBelief(mean, variance), RESPONSE, PriceGains.margin(COST), 0));
    }

    @Property(tries = 300, seed = "20060701")
    void doublingAllMoneyLeavesThePriceBitIdentical(
            @ForAll @DoubleRange(min = -0.6, max = 0.8) double mean,
            @ForAll @DoubleRange(min = 100, max = 1e6) double list,
            @ForAll @DoubleRange(min = 0, max = 0.9) double costShare,
            @ForAll @DoubleRange(min = 0, max = 3) double quotaInDeals,
            @ForAll PayBasis basis) {
        Money once = new Money(list, costShare * list, quotaInDeals * list, 0.01 * list, 1.3 * list);
        Money twice = new Money(2 * once.list, 2 * once.cost, 2 * once.quota, 2 * once.hours, 2 * once.toDate);
        WillingnessBelief belief = new WillingnessBelief(mean, 0.03);
        assertThat(twice.question(belief, basis).worth(0.83))
                .isEqualTo(2 * once.question(belief, basis).worth(0.83));
        assertThat(AskingPrice.choose(twice.question(belief, basis)))
                .isEqualTo(AskingPrice.choose(once.question(belief, basis)));
    }

    private record Money(double list, double cost, double quota, double hours, double toDate) {
        PriceQuestion question(WillingnessBelief belief, PayBasis basis) {
            PayPlan plan = new PayPlan(10 * list, 0.1, 0.015, 1.7, quota, basis, 0.2);
            DoubleUnaryOperator own = price -> plan.gain(toDate, plan.credit(price, list, cost), true);
            DoubleUnaryOperator desk = PriceGains.desk(list, new double[] {0.3, 0.4, 0.3}, new DoubleUnaryOperator[] {
                own, PriceGains.revenue(), PriceGains.margin(cost)
            });
            double later = plan.gainNextQuarter(plan.credit(0.3 * list, list, cost), 0.15);
            return new PriceQuestion(list, 0.4, 0.01, belief, RESPONSE, desk, hours, later);
        }
    }

    @Test
    void aGainThatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> price(price -> Double.NaN, 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void questionsWithNumbersThatAreNoneAreRefused() {
        assertThatThrownBy(() -> price(price -> price, Double.NaN)).hasMessageContaining("hoursCost");
        assertThatThrownBy(() -> new PriceQuestion(Double.NaN, 0.1, 0.01, BELIEF, RESPONSE, p -> p, 0))
                .hasMessageContaining("listMoney");
        assertThatThrownBy(() -> new PriceQuestion(1, Double.NaN, 0.01, BELIEF, RESPONSE, p -> p, 0))
                .hasMessageContaining("deepestDiscount");
        assertThatThrownBy(() -> new PriceQuestion(1, 0.1, Double.NaN, BELIEF, RESPONSE, p -> p, 0))
                .hasMessageContaining("gridStep");
    }
}
