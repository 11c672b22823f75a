package org.concordsim.model.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.concordsim.model.pricing.ListPriceReview.Voices;
import org.junit.jupiter.api.Test;

class ListPriceReviewTest {
    private static final WillingnessBelief TYPICAL = new WillingnessBelief(0.25, 0.09);

    private static ListView view(double chanceAtList, double loyal) {
        return new ListView(PriceResponse.startingAt(chanceAtList, 0.4, TYPICAL, 20), TYPICAL, 0.9, 100, loyal, 0);
    }

    private static ListQuestion question(double money, ListView view, double refusalHours) {
        return question(money, view, refusalHours, p -> 0.1 * p);
    }

    private static ListQuestion question(double money, ListView view, double refusalHours, DoubleUnaryOperator pay) {
        return new ListQuestion(25_000 * money, 11_250 * money, 0.3, 0.01, view, view, view, pay, 19, refusalHours);
    }

    private static ListPriceReview review(ListView view, double refusalHours) {
        return ListPriceReview.of(question(1, view, refusalHours), new Voices(0.3, 0.4, 0.3));
    }

    @Test
    void marketingStopsWhereBelievedElasticityIsOne() {
        ListView view = view(0.5, 0);
        double factor = review(view, 5).marketing();
        assertThat(factor).isBetween(0.71, 1.29);
        assertThat(view.response().elasticity(factor * 0.9, TYPICAL)).isCloseTo(-1, within(0.03));
    }

    @Test
    void financeWantsMoreThanMarketingAndSalesLess() {
        ListPriceReview review = review(view(0.5, 0), 10);
        assertThat(review.finance()).isGreaterThan(review.marketing());
        assertThat(review.sales()).isLessThan(review.marketing());
    }

    @Test
    void withoutHoursLostToRefusalsSalesOnRevenuePayWantsWhatMarketingWants() {
        ListPriceReview review = review(view(0.5, 0), 0);
        assertThat(review.sales()).isEqualTo(review.marketing());
    }

    @Test
    void loyalOwnersMakeAHigherListPriceAttractive() {
        assertThat(review(view(0.5, 200), 5).marketing())
                .isGreaterThan(review(view(0.5, 0), 5).marketing());
    }

    @Test
    void theDecisionIsTheGeometricMeanOfTheVoices() {
        ListPriceReview review = review(view(0.5, 0), 10);
        double expected =
                Math.pow(review.sales(), 0.3) * Math.pow(review.marketing(), 0.4) * Math.pow(review.finance(), 0.3);
        assertThat(review.decided()).isCloseTo(expected, within(1e-12));
    }

    /** Contracts close at .9 of list and cost .45 of it: no other factor on the grid would earn a voice more. */
    @Property(tries = 50, seed = "20261122")
    void everyVoiceWantsWhatEarnsItMost(
            @ForAll @DoubleRange(min = 0.2, max = 0.8) double chance,
            @ForAll @DoubleRange(min = 0, max = 30) double owners,
            @ForAll @DoubleRange(min = 0, max = 30) double refusalHours) {
        ListView view = view(chance, owners);
        ListPriceReview review = ListPriceReview.of(
                question(1, view, refusalHours, pay -> Math.max(0, pay - 15_000)), new Voices(1, 1, 1));

        DoubleUnaryOperator revenue = k -> k * view.customers(k);
        DoubleUnaryOperator margin = k -> (0.9 * k - 0.45) * view.customers(k);
        DoubleUnaryOperator pay =
                k -> view.chance(k) * Math.max(0, 22_500 * k - 15_000) / (19 + refusalHours * (1 - view.chance(k)));
        for (int i = -30; i <= 30; i++) {
            double other = 1 + i / 100.0;
            assertNotBetter(revenue, other, review.marketing());
            assertNotBetter(margin, other, review.finance());
            assertNotBetter(pay, other, review.sales());
        }
    }

    private static void assertNotBetter(DoubleUnaryOperator worth, double other, double wanted) {
        double most = worth.applyAsDouble(wanted);
        assertThat(worth.applyAsDouble(other)).isLessThanOrEqualTo(most + 1e-9 * Math.abs(most));
    }

    @Test
    void aVoiceAloneDecidesAndSilenceChangesNothing() {
        ListQuestion question = question(1, view(0.5, 0), 10);
        ListPriceReview finance = ListPriceReview.of(question, new Voices(0, 0, 0.7));
        assertThat(finance.decided()).isCloseTo(finance.finance(), within(1e-12));
        assertThat(ListPriceReview.of(question, new Voices(0, 0, 0)).decided()).isEqualTo(1);
    }

    @Test
    void aVoiceThatGainsNothingEitherWayWantsNoChange() {
        PriceResponse response = PriceResponse.startingAt(0.5, 0.4, TYPICAL, 20);
        ListPriceReview review = review(new ListView(response, TYPICAL, 0.9, 0, 0, 0), 5);
        assertThat(review.marketing()).isEqualTo(1);
        assertThat(review.finance()).isEqualTo(1);
    }

    @Test
    void ownersWhoHeedPriceHoldMarketingBack() {
        PriceResponse response = PriceResponse.startingAt(0.5, 0.4, TYPICAL, 20);
        ListView deaf = new ListView(response, TYPICAL, 0.9, 10, 1_000, 0);
        ListView heeding = new ListView(response, TYPICAL, 0.9, 10, 1_000, 1);
        assertThat(review(deaf, 5).marketing()).isGreaterThan(review(heeding, 5).marketing());
    }

    @Test
    void theStepBoundsEveryVoice() {
        ListView easy = view(0.95, 0);
        ListQuestion question = new ListQuestion(100, 45, 0.05, 0.01, easy, easy, easy, p -> p, 19, 5);
        ListPriceReview review = ListPriceReview.of(question, new Voices(1, 1, 1));
        assertThat(review.marketing()).isEqualTo(1.05);
        assertThat(review.finance()).isEqualTo(1.05);
    }

    @Property(tries = 100, seed = "20060701")
    void doublingAllMoneyLeavesTheFactorsBitIdentical(
            @ForAll @DoubleRange(min = 0.1, max = 0.9) double chance,
            @ForAll @DoubleRange(min = 0, max = 500) double loyal) {
        Voices voices = new Voices(0.3, 0.4, 0.3);
        assertThat(ListPriceReview.of(question(2, view(chance, loyal), 10), voices))
                .isEqualTo(ListPriceReview.of(question(1, view(chance, loyal), 10), voices));
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        assertThatThrownBy(() -> question(Double.NaN, view(0.5, 0), 1)).hasMessageContaining("listMoney");
        assertThatThrownBy(() -> question(1, view(0.5, 0), Double.NaN)).hasMessageContaining("refusalHours");
        assertThatThrownBy(() -> view(0.5, Double.NaN)).hasMessageContaining("owners");
        assertThatThrownBy(() -> new Voices(Double.NaN, 0, 0)).hasMessageContaining("sales");
    }
}
