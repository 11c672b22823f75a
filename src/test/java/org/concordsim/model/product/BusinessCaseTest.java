package org.concordsim.model.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BusinessCaseTest {
    @Test
    void aGainInFitRaisesTheOddsPlanned() {
        double planned = BusinessCase.plan(0.25, 0.1, 4);
        assertThat(planned / (1 - planned)).isCloseTo(StrictMath.exp(0.4) / 3, within(1e-12));
    }

    @Test
    void withoutAGainAsMuchIsPlannedAsBefore() {
        assertThat(BusinessCase.plan(0.3, 0, 4)).isCloseTo(0.3, within(1e-12));
        assertThat(BusinessCase.plan(0, 0.5, 4)).isZero();
        assertThat(BusinessCase.plan(1, -0.5, 4)).isEqualTo(1);
    }

    @Test
    void aProductSucceedsFromItsShareOfThePlan() {
        BusinessCase plan = new BusinessCase(0.4, 0.5);
        assertThat(plan.succeeds(0.2)).isTrue();
        assertThat(plan.succeeds(0.199)).isFalse();
        assertThat(plan.succeeds(Double.NaN)).isFalse();
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        assertThatThrownBy(() -> new BusinessCase(Double.NaN, 1)).hasMessageContaining("planned");
        assertThatThrownBy(() -> new BusinessCase(0.5, Double.NaN)).hasMessageContaining("successShare");
    }

    @Test
    void plannersExpectTheMeanDistanceOfScatteredAccounts() {
        double[] product = {0.3};
        assertThat(ExpectedFit.of(product, new double[] {-0.1}, 0)).isCloseTo(0.8, within(1e-12));
        assertThat(ExpectedFit.of(product, product, 0.5))
                .isCloseTo(1 - 0.25 * StrictMath.sqrt(2 / StrictMath.PI), within(1e-12));
    }

    @Test
    void plannersExpectLessFromTheSameStepWhereAccountsScatterMore() {
        double[] centre = {0};
        double narrow = ExpectedFit.of(centre, centre, 0.1) - ExpectedFit.of(new double[] {0.2}, centre, 0.1);
        double wide = ExpectedFit.of(centre, centre, 0.5) - ExpectedFit.of(new double[] {0.2}, centre, 0.5);
        assertThat(narrow).isGreaterThan(2 * wide);
    }
}
