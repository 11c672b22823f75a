package org.concordsim.model.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormWishTest {
    private static final List<LeadPay.Deal> DEALS = List.of(new LeadPay.Deal(0.6, 4), new LeadPay.Deal(0.4, 14));

    private static FormView view(double kept) {
        return new FormView(kept, 3, 1);
    }

    private static LeadPay lead(double worth, double seen) {
        return new LeadPay(worth, 0.3, 5, seen, DEALS);
    }

    private static int sales(double kept, double worth, double seen) {
        return FormWish.ofSales(view(kept), List.of(lead(worth, seen)));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 3", "0.82, 5", "0.9, 10", "0.93, 14", "0.96, 20", "1, 20"})
    void marketingWantsTheNumberThatGathersMost(double kept, int wish) {
        assertThat(FormWish.ofMarketing(view(kept))).isEqualTo(wish);
        double best = wish * view(kept).sent(wish);
        for (int fields = 0; fields <= FormWish.MOST_FIELDS; fields++) {
            assertThat(fields * view(kept).sent(fields)).isLessThanOrEqualTo(best);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.82", "0.93", "0.99"})
    void salesWantsFewerFieldsThanMarketing(double kept) {
        assertThat(sales(kept, 100, 0.5)).isLessThan(FormWish.ofMarketing(view(kept)));
    }

    @Test
    void salesWantsWhatCostsNoVisitorWhereLeadsAreWorthMoreThanQuestions() {
        assertThat(sales(0.93, 100, 0.5)).isEqualTo(3);
    }

    @Test
    void salesWantsMoreFieldsWhereLeadsAreWorthLessOrFieldsLoseFewer() {
        assertThat(sales(0.93, 14, 0.9)).isBetween(4, 14);
        assertThat(sales(0.999, 100, 0.9)).isBetween(4, 14);
    }

    @Test
    void salesWantsNoFieldOfWhichItSeesNothing() {
        assertThat(sales(0.93, 100, 0)).isZero();
        assertThat(sales(1, 100, 0)).isZero();
    }

    @Test
    void aLeadThatIsNotWorthItsQuestionsIsLeftAlone() {
        assertThat(lead(1, 0.5).of(0)).isZero();
        assertThat(sales(0.93, 0, 0.5)).isZero();
    }

    @Test
    void theHeadOfSalesAddsUpWhatAllSalespeopleExpect() {
        LeadPay sceptic = lead(14, 0.9);
        LeadPay believer = lead(1000, 0.5);
        int alone = FormWish.ofSales(view(0.93), List.of(sceptic));
        int together = FormWish.ofSales(view(0.93), List.of(sceptic, believer));
        assertThat(alone).isGreaterThan(together);
        assertThat(together).isEqualTo(3);
    }

    @Test
    void marketingTakesAllFieldsThatProfilingAsksForLater() {
        FormView spread = new FormView(0.93, 3, 0.5);
        assertThat(spread.first(5)).isEqualTo(3);
        assertThat(spread.sent(6)).isEqualTo(1);
        assertThat(FormWish.ofMarketing(spread)).isEqualTo(20);
        assertThat(FormWish.ofSales(spread, List.of(lead(100, 0.5)))).isEqualTo(5);
    }
}
