package org.concordsim.model.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SharedPayTest {
    @Test
    void withoutSharingOnlyTheOwnGainCounts() {
        assertThat(SharedPay.of(0, 0.1, 48, 0.3).gain(700, 1e6)).isEqualTo(700);
    }

    @Test
    void theCommonGainCountsAsFarAsItIsFelt() {
        SharedPay unseen = SharedPay.of(0.5, 0.1, 50, 0);
        SharedPay seen = SharedPay.of(0.5, 0.1, 50, 1);
        assertThat(unseen.gain(700, 10_000)).isCloseTo(350 + 10, within(1e-9));
        assertThat(seen.gain(700, 10_000)).isCloseTo(350 + 500, within(1e-9));
    }

    @Test
    void payItselfDoesNotDependOnWhatIsFelt() {
        assertThat(SharedPay.of(0.5, 0.1, 50, 0).pay(700, 1000))
                .isEqualTo(SharedPay.of(0.5, 0.1, 50, 1).pay(700, 1000))
                .isCloseTo(400, within(1e-9));
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        assertThatThrownBy(() -> SharedPay.of(Double.NaN, 0.1, 4, 0)).hasMessageContaining("weight");
        assertThatThrownBy(() -> SharedPay.of(0.5, Double.NaN, 4, 0)).hasMessageContaining("commonRate");
        assertThatThrownBy(() -> SharedPay.of(0.5, 0.1, 4, Double.NaN)).hasMessageContaining("observedNorm");
    }
}
