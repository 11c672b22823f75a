package org.concordsim.model.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.concordsim.model.event.Winner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetDecisionTest {
    private static BudgetQuestion question(double weight, double bias, double saving) {
        return new BudgetQuestion(1000, 0.8, 0.4, 0.5, weight, 0.6, attentive(bias), saving);
    }

    private static Executive attentive(double leaning) {
        return new Executive(0.5, 1, leaning, 0);
    }

    private static CreditedReturn returning(double bookings) {
        CreditedReturn seen = new CreditedReturn(0, 12, 0.2);
        seen.note(100, 100 * bookings);
        return seen;
    }

    @ParameterizedTest
    @CsvSource({
        "BIAS,     1,   .1, .74, MARKETING",
        "BIAS,     1,  -.3, .34, SALES",
        "FIXED,    1,   .1, .64, MARKETING",
        "ESTIMATE, 1,   .1, .50, SALES",
        "ESTIMATE, .5,  .1, .62, MARKETING",
        "ESTIMATE, 0,   .1, .74, MARKETING",
    })
    void dividesByRule(BudgetRule rule, double weight, double bias, double decided, Winner winner) {
        BudgetDecision decision = BudgetDecision.of(rule, question(weight, bias, 0));
        assertThat(decision.decided()).isCloseTo(decided, within(1e-12));
        assertThat(decision.promotion()).isCloseTo(1000 * decided, within(1e-9));
        assertThat(decision.capacity()).isCloseTo(1000 * (1 - decided), within(1e-9));
        assertThat(decision.winner()).isEqualTo(winner);
        assertThat(decision.gap()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void neitherWinsHalfWay() {
        BudgetQuestion half = new BudgetQuestion(1000, 0.8, 0.4, 0.5, 0, 0.5, attentive(0), 0);
        assertThat(BudgetDecision.of(BudgetRule.FIXED, half).winner()).isEqualTo(Winner.NEITHER);
    }

    @Test
    void anExecutivesLeaningStaysWithinTheBudget() {
        BudgetQuestion high = new BudgetQuestion(1000, 1, 0.9, 0.5, 0, 0.5, attentive(0.5), 0);
        assertThat(BudgetDecision.of(BudgetRule.BIAS, high).decided()).isEqualTo(1);
    }

    @Test
    void anExecutiveGetsOnlyPartOfTheWayAndMisreads() {
        BudgetQuestion busy = new BudgetQuestion(1000, 0.8, 0.4, 0.7, 1, 0.5, new Executive(0.5, 0.5, 0.1, 0), 0);
        BudgetQuestion wrong = new BudgetQuestion(1000, 0.8, 0.4, 0.7, 1, 0.5, new Executive(0.5, 0.5, 0.1, -0.1), 0);
        assertThat(BudgetDecision.of(BudgetRule.ESTIMATE, busy).decided()).isCloseTo(0.6, within(1e-12));
        assertThat(BudgetDecision.of(BudgetRule.ESTIMATE, wrong).decided()).isCloseTo(0.55, within(1e-12));
        assertThat(BudgetDecision.of(BudgetRule.BIAS, busy).decided())
                .as("leans from .6 to .7")
                .isCloseTo(0.6, within(1e-12));
        assertThat(BudgetDecision.of(BudgetRule.FIXED, wrong).decided())
                .as("fixed voices need no executive")
                .isCloseTo(0.6, within(1e-12));
    }

    @Test
    void inADownturnPromotionIsCutFirst() {
        BudgetDecision mild = BudgetDecision.of(BudgetRule.FIXED, question(0, 0, 0.2));
        assertThat(mild.promotion()).isCloseTo(440, within(1e-9));
        assertThat(mild.capacity()).isCloseTo(360, within(1e-9));
        BudgetDecision deep = BudgetDecision.of(BudgetRule.FIXED, question(0, 0, 0.8));
        assertThat(deep.promotion()).isZero();
        assertThat(deep.capacity()).isCloseTo(200, within(1e-9));
    }

    @Test
    void aViewArguesForTheSideWhoseReturnItSees() {
        assertThat(new BudgetView(returning(3), returning(1)).wish(0.5, 1)).isCloseTo(0.75, within(1e-12));
        assertThat(new BudgetView(returning(3), returning(1)).wish(0.5, 0.1)).isCloseTo(0.6, within(1e-12));
        assertThat(new BudgetView(returning(1), returning(3)).wish(0.5, 0.1)).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void equalOrUnknownReturnsArgueForThePresent() {
        assertThat(new BudgetView(returning(2), returning(2)).wish(0.3, 1)).isCloseTo(0.3, within(1e-12));
        assertThat(new BudgetView(new CreditedReturn(0, 12, 0.2), new CreditedReturn(0, 12, 0.2)).wish(0.3, 1))
                .isEqualTo(0.3);
    }

    @Test
    void doublingTheBudgetDoublesItsPartsExactly() {
        BudgetQuestion once = new BudgetQuestion(1234.5, 0.71, 0.37, 0.52, 0.5, 0.6, attentive(0.1), 0.13);
        BudgetQuestion twice = new BudgetQuestion(2469, 0.71, 0.37, 0.52, 0.5, 0.6, attentive(0.1), 0.13);
        BudgetDecision one = BudgetDecision.of(BudgetRule.ESTIMATE, once);
        BudgetDecision two = BudgetDecision.of(BudgetRule.ESTIMATE, twice);
        assertThat(two.decided()).isEqualTo(one.decided());
        assertThat(two.promotion()).isEqualTo(2 * one.promotion());
        assertThat(two.capacity()).isEqualTo(2 * one.capacity());
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        assertThatThrownBy(() -> question(Double.NaN, 0, 0)).hasMessageContaining("estimateWeight");
        assertThatThrownBy(() -> question(0, Double.NaN, 0)).hasMessageContaining("leaning");
        assertThatThrownBy(() -> question(0, 0, Double.NaN)).hasMessageContaining("saving");
        assertThatThrownBy(() -> new BudgetView(returning(1), returning(1)).wish(Double.NaN, 1))
                .hasMessageContaining("presentShare");
    }
}
